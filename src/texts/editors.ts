/** The page for editors. */
export const EDITORS = 'Редактору';
export const EDITORS_LEAD =
  'Здесь добавляют и исправляют страницы прямо в браузере. Программировать не нужно, сломать сайт нельзя.';
export const REPOSITORY_IS_SAMPLE =
  'Адрес репозитория — пример, поэтому ссылки отсюда пока никуда не ведут. Впишите свой в поле repository файла site.yaml.';
export const HOW_IT_GOES = 'Как это идёт';
export const STEPS_OF_AN_EDIT = [
  'Откройте файл по ссылке ниже или со страницы: «Исправить страницу».',
  'Допишите его, нажмите «Commit changes», потом «Propose changes» и «Create pull request».',
  'Через минуту проверка скажет, всё ли верно. Ошибки она покажет прямо у строк, с подсказкой, что написать.',
  'Когда всё верно, изменение примет другой редактор. Через несколько минут оно на сайте.',
] as const;
export const WHOLE_GUIDE = 'Подробно, с рисунками:';
export const GUIDE = 'как править базу знаний';
export const FIELD_TABLE = 'все поля всех файлов';
export const SWITCH_ON = 'Чтобы на страницах появилась ссылка «Исправить страницу», включите «Я редактор» в';
export const IN_SETTINGS = 'настройках';

export const CHANGE = 'Изменить';
/** What is changed in the one file that holds it, by the name of its collection. */
export const CHANGES = {
  periods: {
    action: 'Изменить срок',
    hint: 'Срок меняют один раз, здесь: новым он станет на всех страницах и в сообщениях.',
  },
  channels: { action: 'Изменить телефон или часы', hint: 'Контакты и часы тоже написаны только здесь.' },
  redirects: {
    action: 'Перенаправить старый адрес',
    hint: 'Если страницу переименовали или удалили. Строку для этого файла подскажет проверка.',
  },
  synonyms: { action: 'Добавить слова поиска', hint: 'Слова, которые значат одно и то же.' },
} as const;

export const ADD = 'Добавить';
export const ADD_LEAD =
  'Ссылка откроет новый файл с подсказкой у каждого поля. Вместо «имя-латиницей» дайте файлу имя: латинские буквы, цифры и дефисы. Номер «новый» оставьте: проверка назовёт свободный, его и впишите.';
export const BY_SECTION = 'В каком разделе';
export const TEMPLATE = 'Скопировать этот файл';

export const LOOK_AFTER = 'Следить';
export const MISTAKES_HINT = 'Что значит сообщение проверки и как исправить.';
export const HEALTH_HINT = 'Что пора проверить, что трудно читать, что плохо находится.';
export const MAP_HINT = 'Все вопросы и исходы, у каждого ссылка на его файл.';

/** The pages of mistakes. */
export const MISTAKES = 'Ошибки';
export const MISTAKES_LEAD = 'Что замечает проверка, чем это плохо и как исправить.';
const EXAMPLE = 'Пример';
export const CHECK_SAYS = 'Что пишет проверка';
export const WITH_MISTAKE = 'Так неверно';
export const WITHOUT_MISTAKE = 'Так верно';
export const NO_SUCH_FILE = 'Такого файла нет';
export const SEVERITIES = {
  error: 'Это ошибка: пока она есть, сайт не собирается.',
  warning: 'Это предупреждение: сайт собирается и с ним.',
} as const;

/** The advice of a kind of mistake as a sentence. */
export function adviceText(fix: string): string {
  return `${fix.charAt(0).toUpperCase()}${fix.slice(1)}.`;
}

/** Heading of one example, numbered where there are several. */
export function exampleTitle(place: number, count: number): string {
  return count === 1 ? EXAMPLE : `${EXAMPLE} ${String(place)}`;
}
