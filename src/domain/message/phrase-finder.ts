import type { WordList } from './message-rules.ts';

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

/** Hidden letters: writers put as many stars as they like. */
const HIDDEN = '*';
const MOST_HIDDEN_LETTERS = 6;
/** With how many of its letters shown a phrase with hidden ones is known. */
const LEAST_SHOWN_LETTERS = 2;
/** Longer words, and more places of hidden letters, are no insults. */
const LONGEST_HIDDEN = 20;
const MOST_HIDDEN_PLACES = 3;
/** More of them in one text say nothing new, and each is compared with every phrase. */
const MOST_HIDDEN_WORDS = 100;
const KEY_LENGTH = 2;

/** Finds phrases of editors' lists, each with the value it stands for. */
export interface PhraseFinder<Value> {
  /** The value of the first phrase found. */
  readonly find: (words: ReadWords) => Value | undefined;
  /** The words, but for those that are in phrases: of each one without a reading is left. */
  readonly without: (words: ReadWords) => ReadWords;
}

/** The phrases of a list, as a finder of nothing but whether they are there takes them. */
export function wordsOf({ words }: WordList): readonly (readonly [phrase: string, true])[] {
  return words.map((phrase) => [phrase, true] as const);
}

/**
 * Makes a finder of phrases. `*` at the end of a word stands for any ending, at the beginning of a phrase for any
 * prefix of a verb. Only a finder that `readsHidden` guesses what stars in a text stand for.
 */
export function phraseFinder<Value>(
  phrases: readonly (readonly [phrase: string, Value])[],
  readsHidden = false,
): PhraseFinder<Value> {
  // Words with hidden letters are compared with everything, but without prefixes.
  const bare = phrases.map(([phrase, value]) => ({ pattern: patternOf(phrase.replace(/^\*/, '')), value }));
  const byKey = groupByKey(phrases);
  const finderIn = (words: ReadWords) => {
    let hiddenLeft = readsHidden ? MOST_HIDDEN_WORDS : 0;
    const candidatesFor = (reading: string) => {
      if (!reading.includes(HIDDEN)) return byKey.get(keyOf(reading)) ?? [];
      hiddenLeft -= 1;
      return hiddenLeft < 0 ? [] : bare;
    };
    return (start: number) =>
      (words[start] ?? [])
        .flatMap(candidatesFor)
        .find(({ pattern }) => shownLetters(words, start, pattern) >= LEAST_SHOWN_LETTERS);
  };
  return {
    find: (words) => {
      const findAt = finderIn(words);
      for (let start = 0; start < words.length; start += 1) {
        const found = findAt(start);
        if (found !== undefined) return found.value;
      }
      return undefined;
    },
    without: (words) => {
      const findAt = finderIn(words);
      let end = 0;
      return words.map((readings, at) => {
        end = Math.max(end, at + (findAt(at)?.pattern.length ?? 0));
        return at < end ? [] : readings;
      });
    },
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

function keyOf(word: string): string {
  return word.slice(0, KEY_LENGTH);
}

function patternOf(phrase: string): readonly WordPattern[] {
  const words = phrase.toLowerCase().replace(/ё/g, 'е').split(/[ -]/);
  return words.map((word) => ({ stem: word.replace(/\*$/, ''), open: word.endsWith('*') }));
}

/** How many letters of the pattern the words show from there on; none if they are others. */
function shownLetters(words: ReadWords, start: number, pattern: readonly WordPattern[]): number {
  let shown = 0;
  for (const [index, part] of pattern.entries()) {
    const readings = words[start + index] ?? [];
    const most = Math.max(-1, ...readings.map((reading) => lettersShown(reading, part)));
    if (most < 0) return 0;
    shown += most;
  }
  return shown;
}

/** How many letters of the pattern the word shows; -1 if it is another. */
function lettersShown(word: string, { stem, open }: WordPattern): number {
  if (word.includes(HIDDEN)) return isReadable(word) ? hiddenMatch(word, stem, open) : -1;
  return (open ? word.startsWith(stem) : word === stem) ? Math.max(stem.length, LEAST_SHOWN_LETTERS) : -1;
}

function isReadable(word: string): boolean {
  return word.length <= LONGEST_HIDDEN && word.split(/\*+/).length <= MOST_HIDDEN_PLACES + 1;
}

/** The same of a word in which stars stand for some letters. */
function hiddenMatch(word: string, stem: string, open: boolean): number {
  if (stem === '') return open || word === '' ? 0 : -1;
  if (!word.startsWith(HIDDEN)) {
    const rest = stem.startsWith(word.charAt(0)) ? hiddenMatch(word.slice(1), stem.slice(1), open) : -1;
    return rest < 0 ? -1 : rest + 1;
  }
  const rest = word.replace(/^\*+/, '');
  const most = Math.min(MOST_HIDDEN_LETTERS, stem.length);
  return Math.max(
    ...Array.from({ length: most }, (_, hidden) => hiddenMatch(rest, stem.slice(hidden + 1), open)),
  );
}
