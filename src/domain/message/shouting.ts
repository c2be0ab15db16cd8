import { withoutQuotations } from './normal-text.ts';

/** Forms of companies: the name that follows is often in capitals. */
const COMPANY = /(?:ООО|ОАО|ЗАО|ПАО|АО|ИП|АНО|НКО)(?: ["«]?[А-ЯЁ-]{2,}["»]?)+/g;
const LEAST_LOUD_LETTERS = 5;

/**
 * Whether a text shouts: three exclamation or question marks, or capitals where no name or abbreviation needs them.
 * @example isShouting('ГДЕ МОЙ ЗАКАЗ', new Set()) → true
 * @example isShouting('заказ в ПВЗ, СМС не пришла', new Set(['ПВЗ', 'СМС'])) → false
 */
export function isShouting(text: string, abbreviations: ReadonlySet<string>): boolean {
  if (/[!?]{3}/.test(text.replace(/ /g, ''))) return true;
  const spoken = withoutQuotations(text).replace(COMPANY, ' ');
  const words = (spoken.match(/\p{L}+/gu) ?? []).filter((word) => !abbreviations.has(word));
  return words.some((word, index) => {
    if (!isLoud(word) || word.length < LEAST_LOUD_LETTERS) return false;
    return isLoud(words[index - 1] ?? '') || isLoud(words[index + 1] ?? '');
  });
}

function isLoud(word: string): boolean {
  return /^[А-ЯЁ]+$/.test(word);
}
