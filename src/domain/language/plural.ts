/** Forms of a Russian word after a number; `other` stands after fractions and falls back to `few` («полторы ошибки»). */
export interface PluralForms {
  readonly one: string;
  readonly few: string;
  readonly many: string;
  readonly other?: string;
}

/** Words that many texts count. */
export const PAGES: PluralForms = { one: 'страница', few: 'страницы', many: 'страниц' };
export const DAYS: PluralForms = { one: 'день', few: 'дня', many: 'дней' };
export const CHARACTERS: PluralForms = { one: 'знак', few: 'знака', many: 'знаков' };

const rules = new Intl.PluralRules('ru');

/**
 * The form of a word that stands after the number.
 * @example plural(22, { one: 'файл', few: 'файла', many: 'файлов' }) → 'файла'
 */
export function plural(count: number, forms: PluralForms): string {
  switch (rules.select(count)) {
    case 'one':
      return forms.one;
    case 'few':
      return forms.few;
    case 'many':
      return forms.many;
    default:
      return forms.other ?? forms.few;
  }
}

/**
 * The number with the word after it.
 * @example counted(2, { one: 'файл', few: 'файла', many: 'файлов' }) → '2 файла'
 */
export function counted(count: number, forms: PluralForms): string {
  return `${String(count)} ${plural(count, forms)}`;
}
