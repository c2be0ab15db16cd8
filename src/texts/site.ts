/** What every page says around its own text. */
export const SKIP_TO_CONTENT = 'К содержанию';
export const MENU = 'Меню';
export const MAIN_MENU = 'Главное меню';
export const BREADCRUMBS = 'Где вы';
export const HELP = 'Помощь';

export const NAVIGATION = {
  tree: 'Разобраться',
  matrix: 'Что может оператор',
  departments: 'Кто решает',
  alphabet: 'А–Я',
  contact: 'Нужен человек',
} as const;

export const FOOTER = {
  privacy: 'Всё, что вы здесь пишете, остаётся в вашем браузере.',
  samples: 'Контакты и сроки с пометкой «пример» даны для образца: уточните их в магазине.',
  alphabet: 'Все вопросы А–Я',
  map: 'Карта решений',
  contact: 'Связь с поддержкой',
  settings: 'Настройки',
  operators: 'Операторам',
  developers: 'Разработчикам',
} as const;

/** The footer's first words. */
export function aboutSite(brand: string): string {
  return `Справочный центр магазина «${brand}».`;
}

/** A page's title in the browser: its own, then the site's. */
export function documentTitle(title: string, siteTitle: string): string {
  return title === siteTitle ? title : `${title} — ${siteTitle}`;
}
