import { formatNumber } from '../permalink/number.ts';

/** The letters of numbers as they are typed: in Russian, in Latin by look or sound, and on the wrong layout. */
const NUMBER = /^(?:([аaf])|[рprh])\s*[-‐‑–—]?\s*([1-9]\d{0,5})$/i;

/**
 * The number a query names, as readers see it; `undefined` if the query is no number of a page.
 * @example queryNumber('а12') → 'А-12'
 * @example queryNumber('p17') → 'Р-17'
 */
export function queryNumber(query: string): string | undefined {
  const match = NUMBER.exec(query.trim());
  if (match === null) return undefined;
  return formatNumber(match[1] === undefined ? 'outcome' : 'article', Number(match[2]));
}
