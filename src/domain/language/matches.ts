/**
 * All matches of a pattern with the flag `g`. `matchAll` makes the pattern anew for each text, and of the thousands that
 * checks read most have none.
 * @example matchesIn('5-7 и 8-9 дней', /\d-\d/g) → [matches of '5-7' and '8-9']
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return text.search(pattern) === -1 ? [] : Array.from(text.matchAll(pattern));
}
