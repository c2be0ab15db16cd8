import { queryNumber } from '../search/query-number.ts';
import { NUMERAL, readNumeral } from './numerals.ts';

const SAID = new RegExp(String.raw`^(\S.*?)[\s\p{Pd}]+(${NUMERAL})$`, 'u');

/**
 * The number of a page that somebody says aloud or types; `undefined` if the words are none.
 * @example saidNumber('эр двадцать один') → 'Р-21'
 * @example saidNumber('А-12') → 'А-12'
 */
export function saidNumber(words: string): string | undefined {
  const level = words
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const [, name = level, numeral] = SAID.exec(level) ?? [];
  if (numeral === undefined) return queryNumber(words);
  return queryNumber(`${name.replace(/(?<!\p{L})эр$/u, 'р')} ${String(readNumeral(numeral.trim()))}`);
}
