/**
 * Finds phrases of editors' lists in a text as whole words: in any case, with «ё» or «е», with or without a comma
 * between the words; `*` stands for any ending. A match has its phrase as the group of its list, counted from one. All
 * lists are one pattern, since a text is long and reading it once for each phrase takes longest of all checks.
 * @example phrasePattern([['осуществ*'], ['в случае если']]) finds «осуществляем» as group 1, «В случае, если» as group 2
 */
export function phrasePattern(lists: readonly (readonly string[])[]): RegExp {
  const groups = lists.map((phrases) => `(${phrases.map(phraseSource).join('|')})`);
  // Of no phrases nothing is found, while an empty pattern is found everywhere.
  const any = groups.length === 0 ? '(?!)' : groups.join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
}

function phraseSource(phrase: string): string {
  return phrase
    .split(/[\s,]+/)
    .map((word) => RegExp.escape(word).replace(/\\\*$/, '\\p{L}*').replaceAll(/[её]/gi, '[её]'))
    .join('[\\s,]+');
}
