import { CONTACT } from './contact.ts';
import { DEPARTMENTS } from './department.ts';
import { DEVELOPERS } from './developers.ts';
import { ALPHABET, MATRIX } from './lists.ts';
import { OPERATORS } from './operators.ts';
import { SETTINGS_TITLE } from './settings.ts';
import { MAP } from './tree.ts';

/** What every page says around its own text. */
export const SKIP_TO_CONTENT = 'К содержанию';
export const MENU = 'Меню';
export const MAIN_MENU = 'Главное меню';
export const BREADCRUMBS = 'Где вы';
export const HELP = 'Помощь';

export const NAVIGATION = {
  tree: 'Разобраться',
  matrix: MATRIX,
  departments: DEPARTMENTS,
  alphabet: 'А–Я',
  contact: CONTACT,
} as const;

export const FOOTER = {
  privacy: 'Всё, что вы здесь пишете, остаётся в вашем браузере.',
  samples: 'Контакты и сроки с пометкой «пример» даны для образца: уточните их в магазине.',
  alphabet: ALPHABET,
  map: MAP,
  contact: 'Связь с поддержкой',
  settings: SETTINGS_TITLE,
  operators: OPERATORS,
  developers: DEVELOPERS,
} as const;

/** The footer's first words. */
export function aboutSite(brand: string): string {
  return `Справочный центр магазина «${brand}».`;
}

/** A page's title in the browser: its own, then the site's. */
export function documentTitle(title: string, siteTitle: string): string {
  return title === siteTitle ? title : `${title} — ${siteTitle}`;
}
