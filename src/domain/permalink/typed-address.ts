import { formatNumber } from './number.ts';

/** What a link has at its end that was typed or copied along: slashes, full stops, brackets, spaces. */
const SIGNS_AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * The letter and digits of a short link as people retype them from a voice or a slide: in either case, in Russian, in
 * Latin by look or sound, and on the wrong layout.
 */
const SHORT_LINK = /^(?:([aаf])|[рprh])[/\s\p{Pd}−]*0*([1-9]\d{0,5})$/iu;

/**
 * The number of the page that an address which leads nowhere was meant for; `undefined` if it is like no short link.
 * @example numberInAddress('/%D0%B0/012.', '/') → 'А-12'
 */
export function numberInAddress(pathname: string, base: string): string | undefined {
  const isUnderBase = pathname.toLowerCase().startsWith(base.toLowerCase());
  const path = decode(isUnderBase ? pathname.slice(base.length) : pathname);
  const [, article, digits] = SHORT_LINK.exec(path.replace(SIGNS_AROUND, '')) ?? [];
  if (digits === undefined) return undefined;
  return formatNumber(article === undefined ? 'outcome' : 'article', Number(digits));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
