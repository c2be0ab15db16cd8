/** A word to find: as it is, or with any ending. */
interface WordPattern {
  readonly stem: string;
  readonly open: boolean;
}

interface Entry<Value> {
  readonly pattern: readonly WordPattern[];
  readonly value: Value;
}

/** Words of a text in order, each in all the ways it may be read. */
export type ReadWords = readonly (readonly string[])[];

/** Prefixes that rude verbs take; a `*` before a word in an editor's list stands for any of them or none. */
const PREFIXES = 'въ вы до за из ис на недо об о объ от отъ пере под подъ по при про раз разъ рас съ у'.split(
  ' ',
);

/** A hidden letter. */
const HIDDEN = '*';
/** With how many of its letters shown a word with hidden ones is known. */
const LEAST_SHOWN_LETTERS = 2;
const KEY_LENGTH = 2;

/** Finds phrases of editors' lists, each with the value it stands for. */
export interface PhraseFinder<Value> {
  /** The value of the first phrase found. */
  readonly find: (words: ReadWords) => Value | undefined;
  /** The value of the phrase that the words are, from the first to the last. */
  readonly findWhole: (words: ReadWords) => Value | undefined;
}

/**
 * Makes a finder of phrases. `*` at the end of a word stands for any ending, at the beginning of a phrase for any
 * prefix of a verb.
 */
export function phraseFinder<Value>(
  phrases: readonly (readonly [phrase: string, Value])[],
): PhraseFinder<Value> {
  // A word with a letter hidden at its beginning is compared with everything, but without prefixes.
  const bare = phrases.map(([phrase, value]) => ({ pattern: patternOf(phrase.replace(/^\*/, '')), value }));
  const byKey = groupByKey(phrases);
  const candidatesFor = (reading: string) => {
    const key = keyOf(reading);
    if (!key.includes(HIDDEN)) return byKey.get(key) ?? [];
    return shownLetters(reading) < LEAST_SHOWN_LETTERS ? [] : bare;
  };
  const findAt = (
    words: ReadWords,
    start: number,
    isFitting: (pattern: readonly WordPattern[]) => boolean,
  ) => {
    for (const reading of words[start] ?? []) {
      for (const { pattern, value } of candidatesFor(reading)) {
        if (isFitting(pattern) && pattern.every((part, index) => isAny(words[start + index], part)))
          return value;
      }
    }
    return undefined;
  };
  return {
    find: (words) => {
      for (let start = 0; start < words.length; start += 1) {
        const value = findAt(words, start, () => true);
        if (value !== undefined) return value;
      }
      return undefined;
    },
    findWhole: (words) => findAt(words, 0, ({ length }) => length === words.length),
  };
}

function groupByKey<Value>(phrases: readonly (readonly [string, Value])[]): Map<string, Entry<Value>[]> {
  const groups = new Map<string, Entry<Value>[]>();
  for (const [phrase, value] of phrases) {
    const starts = phrase.startsWith('*') ? ['', ...PREFIXES] : [''];
    for (const prefix of starts) {
      const pattern = patternOf(prefix + phrase.replace(/^\*/, ''));
      const key = keyOf(pattern[0]?.stem ?? '');
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [{ pattern, value }]);
      else group.push({ pattern, value });
    }
  }
  return groups;
}

function shownLetters(word: string): number {
  return word.split(HIDDEN).join('').length;
}

function keyOf(word: string): string {
  return word.slice(0, KEY_LENGTH);
}

function patternOf(phrase: string): readonly WordPattern[] {
  const words = phrase.toLowerCase().replace(/ё/g, 'е').split(/[ -]/);
  return words.map((word) => ({ stem: word.replace(/\*$/, ''), open: word.endsWith('*') }));
}

function isAny(readings: readonly string[] | undefined, pattern: WordPattern): boolean {
  return readings?.some((reading) => matches(reading, pattern)) === true;
}

function matches(word: string, { stem, open }: WordPattern): boolean {
  if (open ? word.length < stem.length : word.length !== stem.length) return false;
  let shown = 0;
  for (let index = 0; index < stem.length; index += 1) {
    if (word[index] === stem[index]) shown += 1;
    else if (word[index] !== HIDDEN) return false;
  }
  return shown === stem.length || shown >= LEAST_SHOWN_LETTERS;
}
