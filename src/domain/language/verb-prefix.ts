/** Prefixes of verbs, each with how it looks before some roots. */
const PREFIXES: ReadonlyMap<string, string> = new Map(
  [
    ['в', 'во'],
    ['вз', 'взо', 'вс'],
    ['воз', 'вос'],
    ['вы'],
    ['до'],
    ['за'],
    ['из', 'изо', 'ис'],
    ['на'],
    ['над', 'надо'],
    ['о'],
    ['об', 'обо'],
    ['от', 'ото'],
    ['пере'],
    ['по'],
    ['под', 'подо'],
    ['пре'],
    ['пред', 'предо'],
    ['при'],
    ['про'],
    ['раз', 'разо', 'рас'],
    ['с', 'со'],
    ['у'],
  ].flatMap(([prefix = '', ...variants]) =>
    [prefix, ...variants].map((variant) => [variant, prefix] as const),
  ),
);
const LONGEST_PREFIX = Math.max(...Array.from(PREFIXES.keys(), ({ length }) => length));

/** A word cut before its root. */
export interface PrefixedRoot {
  /** As it is before most roots: `с` for «со»; empty for none. */
  readonly prefix: string;
  readonly rest: string;
}

/**
 * All ways to cut a prefix off, the longest first, at last the whole word.
 * @example cutPrefix('подъехать') → [{ prefix: 'под', rest: 'ехать' }, { prefix: 'по', rest: 'дъехать' }, { prefix: '', rest: 'подъехать' }]
 */
export function cutPrefix(word: string): readonly PrefixedRoot[] {
  const ways: PrefixedRoot[] = [];
  for (let length = Math.min(LONGEST_PREFIX, word.length - 1); length > 0; length -= 1) {
    const prefix = PREFIXES.get(word.slice(0, length));
    if (prefix !== undefined)
      ways.push({ prefix, rest: word.slice(word[length] === 'ъ' ? length + 1 : length) });
  }
  ways.push({ prefix: '', rest: word });
  return ways;
}
