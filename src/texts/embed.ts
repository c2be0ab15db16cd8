import type { EmbedDirective } from '../domain/embed/embed-code.ts';

/** The page that tells engineers how to put the help centre into pages of their own. */
export const EMBED = 'Справка на вашем сайте';
export const EMBED_LEAD =
  'Скрипт и тег ставят на вашу страницу строку поиска с подсказками или готовый ответ по номеру. Без cookie; набранное со страницы не уходит.';
export const EMBED_SEARCH = 'Строка поиска';
export const EMBED_SEARCH_LEAD =
  'Вставьте это в страницу. Ссылка внутри тега видна, пока скрипт загружается, и остаётся, если он не загрузится.';
export const EMBED_PAGE = 'Ответ по номеру';
export const EMBED_PAGE_LEAD =
  'Номер статьи или исхода написан на её странице рядом с короткой ссылкой. Он не меняется, даже если страница переедет. Скрипт на страницу нужен один, сколько бы тегов на ней ни было.';
export const EMBED_POLICY = 'Политика безопасности';
export const EMBED_POLICY_LEAD =
  'Если ваш сервер отдаёт Content-Security-Policy, добавьте адрес справки в три директивы. Встроенные скрипты и стили (unsafe-inline) разрешать не надо.';
export const EMBED_STYLE = 'Оформление';
export const EMBED_STYLE_LEAD =
  'Тег живёт в shadow root: стили вашей страницы его не сломают, а он не сломает её. Размер он берёт у текста вокруг, светлые или тёмные цвета — из color-scheme вашей страницы. Остальное меняют переменные:';
export const EMBED_NOTES = 'Что ещё важно';
export const COPY_CODE = 'Скопировать код';

/** What each directive is needed for. */
export const DIRECTIVE_PURPOSES: Readonly<Record<EmbedDirective, string>> = {
  'script-src': 'сам скрипт и поиск, который приходит, когда посетитель встал в строку',
  'connect-src': 'слова для подсказок и ответ по номеру',
  'style-src': 'стили для Safari до 16.4: без этой директивы там останется ссылка',
};

/** What may be set on the element, with what it colours. */
export const EMBED_VARIABLES = {
  '--ink': 'текст, рамка и кнопка',
  '--surface': 'фон строки, подсказок и карточки',
  '--paper': 'надпись на кнопке и знак вердикта',
  '--muted': 'второстепенный текст',
  '--line': 'тонкие рамки',
  '--sunk': 'выбранная подсказка',
  '--terracotta': 'ссылки и «Не может»',
  '--leaf': '«Может»',
  '--indigo': 'обводка фокуса и «Решает»',
  '--amber': '«Подождите»',
  '--sans': 'шрифт',
  '--r': 'скругление углов',
} as const;

export const EMBED_NOTE_LIST: readonly string[] = [
  'Подсказки подбирает браузер посетителя. Справка откроется, только когда он нажмёт «Найти» или подсказку; запрос стоит в адресе после #, и серверы его не видят.',
  'Клавиатура и экранный диктор работают так же, как на сайте справки. Её тексты размечены как русские. Ctrl+K и «/» остаются вашему сайту.',
  'Берите скрипт по этому адресу, а не копией: он всегда той же версии, что и справка.',
];
