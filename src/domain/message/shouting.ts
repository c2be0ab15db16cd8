import { withoutQuotations } from './normal-text.ts';

/** Forms of companies: the name that follows is often in capitals. */
const COMPANY = /(?:ООО|ОАО|ЗАО|ПАО|АО|ИП|АНО|НКО)(?: ["«]?[А-ЯЁ-]{2,}["»]?)+/g;
const LEAST_LOUD_LETTERS = 5;
/** «ПАРОЛЬ ОТ» may be copied from a page. */
const MOST_LETTERS_OF_PREPOSITION = 2;
const LEAST_LETTERS_TOGETHER = 9;

/**
 * Whether a text shouts: three exclamation or question marks, or capitals where no name or abbreviation needs them.
 * @example isShouting('ГДЕ МОЙ ЗАКАЗ', new Set()) → true
 * @example isShouting('заказ в ПВЗ, СМС не пришла', new Set(['ПВЗ', 'СМС'])) → false
 */
export function isShouting(text: string, abbreviations: ReadonlySet<string>): boolean {
  if (/[!?]{3}/.test(text.replace(/ /g, ''))) return true;
  const spoken = withoutQuotations(text).replace(COMPANY, ' ');
  const words = (spoken.match(/\p{L}+/gu) ?? []).filter((word) => !abbreviations.has(word));
  return loudRuns(words).some(
    (run) =>
      run.some(({ length }) => length >= LEAST_LOUD_LETTERS) &&
      (run.join('').length >= LEAST_LETTERS_TOGETHER ||
        run.filter(({ length }) => length > MOST_LETTERS_OF_PREPOSITION).length > 1),
  );
}

/** Words in capitals that stand beside each other. */
function loudRuns(words: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [[]];
  for (const word of words) {
    if (isLoud(word)) runs.at(-1)?.push(word);
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  }
  return runs.filter(({ length }) => length > 1);
}

function isLoud(word: string): boolean {
  return /^[А-ЯЁ]+$/.test(word);
}
