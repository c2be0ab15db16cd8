/**
 * Finds a phrase of an editor's list in a text as whole words: in any case, with «ё» or «е», with or without a comma
 * between the words; `*` stands for any ending.
 * @example phrasePattern('в случае если') finds «В случае, если»; phrasePattern('осуществ*') finds «осуществляем»
 */
export function phrasePattern(phrase: string): RegExp {
  const words = phrase
    .split(/[\s,]+/)
    .map((word) => RegExp.escape(word).replace(/\\\*$/, '\\p{L}*').replaceAll(/[её]/gi, '[её]'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[\\s,]+')}(?![\\p{L}\\p{N}])`, 'giu');
}
