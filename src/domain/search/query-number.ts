import { formatNumber } from '../permalink/number.ts';
import { toRussianLayout } from './keyboard.ts';

/** Signs that people put around a number, and between its letter and digits. */
const SIGNS_AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const ENDS_IN_DIGIT = /\d[^\p{L}\p{N}]*$/u;
const BETWEEN = String.raw`[\s\p{Pd}−№]*`;

/** What pages with numbers are called; a word alone tells the kind, «ответ» needs the letter. */
const NAME = String.raw`(?:стать[яиюей]+|ответ[аеу]?|исход[аеу]?|страниц[аыуе]|номер)`;

/** The letters of numbers as they are typed: in Russian, in Latin by look or sound, and on the wrong layout. */
const LETTERED = new RegExp(`^(?:${NAME}${BETWEEN})*(?:([аaf])|[рprh])${BETWEEN}([1-9]\\d{0,5})$`, 'iu');
const NAMED = new RegExp(
  `^(?:(стать[яиюей]+)|исход[аеу]?)${BETWEEN}(?:номер)?${BETWEEN}([1-9]\\d{0,5})$`,
  'iu',
);

/**
 * The number a query names, as readers see it; `undefined` if the query is no number of a page.
 * @example queryNumber('(а12)') → 'А-12'
 * @example queryNumber('p17') → 'Р-17'
 * @example queryNumber('статья 12') → 'А-12'
 */
export function queryNumber(query: string): string | undefined {
  // Of a whole message it would take long to find out on both layouts that it is no number.
  if (!ENDS_IN_DIGIT.test(query)) return undefined;
  const bare = query.replace(SIGNS_AROUND, '');
  const russian = toRussianLayout(bare);
  const match = LETTERED.exec(bare) ?? NAMED.exec(bare) ?? LETTERED.exec(russian) ?? NAMED.exec(russian);
  if (match === null) return undefined;
  return formatNumber(match[1] === undefined ? 'outcome' : 'article', Number(match[2]));
}
