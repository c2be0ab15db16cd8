/** The statement on accessibility. */
export const ACCESSIBILITY = 'Доступность';
export const ACCESSIBILITY_LEAD =
  'Сайт сделан так, чтобы им мог пользоваться каждый: с клавиатуры, на слух, с крупным текстом, со своими цветами и без скриптов.';
export const STANDARD = 'По каким правилам';
export const STANDARD_TEXT =
  'Мы следуем WCAG 2.2, международным правилам доступности, на уровне AA. Ниже — только то, что проверено.';
export const TRIED = 'Что проверено';
export const TRIED_LEAD =
  'Каждую строку проверяет программа, которая открывает страницы в браузере. Она делает это при каждом изменении сайта, и с ошибкой изменение дальше не идёт.';
export const TASKS_TRIED = 'Главные дела без экрана';
export const TASKS_TRIED_LEAD =
  'Программа экранного доступа знает о странице только названия и роли. По ним одним проверка смогла:';
export const NOT_TRIED = 'Чего мы не проверяли';
export const NOT_TRIED_LIST = [
  'С людьми, которые пользуются программами экранного доступа каждый день.',
  'С самими этими программами: NVDA, JAWS, VoiceOver, TalkBack.',
  'В других браузерах, кроме Chromium, каждую строку заново.',
] as const;
export const BARRIER = 'Если что-то мешает';
export const BARRIER_TEXT = 'Напишите нам, на какой странице и что не получилось:';

/** When the site was built that says so. */
export function builtOn(date: string): string {
  return `Эта версия сайта собрана ${date}.`;
}

/** What the statement says of every page; each line is said only because a test of `e2e/` bears it out. */
export const PAGE_CLAIMS = {
  rules:
    'Автоматические проверки правил WCAG 2.2 уровней A и AA не находят нарушений — на телефоне и на широком экране, в светлом и тёмном оформлении.',
  keyboard: 'Всё можно сделать с клавиатуры. Видно, где вы находитесь, и можно сразу перейти к содержанию.',
  focus: 'То, что выбрано с клавиатуры, ничем не закрыто — и при увеличении до 400 %.',
  zoom: 'При увеличении до 400 %, с вдвое более крупным текстом и на экране шириной 280 точек вбок прокручивать не надо.',
  spacing: 'Если увеличить промежутки между строками, словами и буквами, текст не обрезается.',
  colours: 'С цветами, которые выбраны в системе (высокая контрастность), видно каждое слово.',
  motion: 'Если в системе выключена анимация, на страницах ничего не движется.',
  paper: 'На бумаге читается всё, даже из тёмного оформления.',
  targets: 'В «Разобраться по шагам» ответы, кнопки и поля не меньше 44 точек в высоту.',
  scripts: 'Без скриптов открывается любой ответ и можно пройти по шагам.',
} as const;

/** What the statement says can be done by names and roles alone; each is borne out by a test too. */
export const TASK_CLAIMS = {
  find: 'найти ответ поиском и открыть его;',
  walk: 'пройти по шагам до совета;',
  copy: 'заполнить сообщение, скопировать его и узнать, что оно скопировано.',
} as const;

/** One line of the statement. */
export type Claim = keyof typeof PAGE_CLAIMS | keyof typeof TASK_CLAIMS;
