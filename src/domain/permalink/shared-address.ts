import { parseNumber } from './number.ts';
import type { Permalinks } from './permalink.ts';

/**
 * The address to send to somebody: the short one that never changes, if the page has a number.
 * @example sharedAddress({ number: 'А-12', url: '/otvety/…/' }, links) → '/a/12/'
 */
export function sharedAddress(
  { number = '', url }: { readonly number?: string; readonly url: string },
  links: Permalinks,
): string {
  return shortAddress(number, links) ?? url;
}

/**
 * The short link of a number; `undefined` if the text is none.
 * @example shortAddress('Р-17', links) → '/r/17/'
 */
export function shortAddress(number: string, links: Permalinks): string | undefined {
  const parsed = parseNumber(number);
  if (parsed === undefined) return undefined;
  return parsed.kind === 'article' ? links.shortArticle(parsed.number) : links.shortOutcome(parsed.number);
}
