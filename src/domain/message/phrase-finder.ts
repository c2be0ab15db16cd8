import type { WordList } from './message-rules.ts';

/** A word to find: as it is, or with any ending. */
interface WordPattern {
  readonly stem: string;
  readonly open: boolean;
}

interface Entry<Value> {
  readonly pattern: readonly WordPattern[];
  readonly value: Value;
  /** Its place in the list: of several phrases at one word the first one counts. */
  readonly order: number;
}

/** Entries by their first word: by the whole of it, or by the first letters if it may have any ending. */
interface Index<Value> {
  readonly whole: ReadonlyMap<string, readonly Entry<Value>[]>;
  readonly open: ReadonlyMap<string, readonly Entry<Value>[]>;
  /** How many letters the keys of open ones have. */
  readonly lengths: readonly number[];
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
const LONGEST_KEY = 4;

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
  const bare = phrases.map(([phrase, value], order) => ({
    pattern: patternOf(phrase.replace(/^\*/, '')),
    value,
    order,
  }));
  const index = indexOf(phrases);
  const finderIn = (words: ReadWords) => {
    let hiddenLeft = readsHidden ? MOST_HIDDEN_WORDS : 0;
    const findHidden = (reading: string, start: number) => {
      hiddenLeft -= 1;
      if (hiddenLeft < 0 || !isReadable(reading)) return undefined;
      return bare.find(({ pattern }) => shownLetters(words, start, pattern) >= LEAST_SHOWN_LETTERS);
    };
    return (start: number) => {
      for (const reading of words[start] ?? []) {
        const found = reading.includes(HIDDEN)
          ? findHidden(reading, start)
          : findInIndex(index, reading, words, start);
        if (found !== undefined) return found;
      }
      return undefined;
    };
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

function indexOf<Value>(phrases: readonly (readonly [string, Value])[]): Index<Value> {
  const whole = new Map<string, Entry<Value>[]>();
  const open = new Map<string, Entry<Value>[]>();
  for (const [order, [phrase, value]] of phrases.entries()) {
    const starts = phrase.startsWith('*') ? ['', ...PREFIXES] : [''];
    for (const prefix of starts) {
      const pattern = patternOf(prefix + phrase.replace(/^\*/, ''));
      const { stem = '', open: isOpen = false } = pattern[0] ?? {};
      const [groups, key] = isOpen ? [open, stem.slice(0, LONGEST_KEY)] : [whole, stem];
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [{ pattern, value, order }]);
      else group.push({ pattern, value, order });
    }
  }
  return { whole, open, lengths: [...new Set(Array.from(open.keys(), ({ length }) => length))] };
}

/** The first phrase that begins with the word there; every word is looked up in many lists, so nothing is built for it. */
function findInIndex<Value>(
  { whole, open, lengths }: Index<Value>,
  reading: string,
  words: ReadWords,
  start: number,
): Entry<Value> | undefined {
  let found = firstOf(whole.get(reading), words, start);
  for (const length of lengths) {
    if (length > reading.length) continue;
    const other = firstOf(open.get(reading.slice(0, length)), words, start, reading);
    if (other !== undefined && (found === undefined || other.order < found.order)) found = other;
  }
  return found;
}

/** The first of the entries whose words are there, with the first word as it is read if that may have any ending. */
function firstOf<Value>(
  entries: readonly Entry<Value>[] | undefined,
  words: ReadWords,
  start: number,
  reading?: string,
): Entry<Value> | undefined {
  return entries?.find(
    ({ pattern }) =>
      (reading === undefined || reading.startsWith(pattern[0]?.stem ?? '')) &&
      (pattern.length === 1 || shownLetters(words, start + 1, pattern.slice(1)) > 0),
  );
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
    const most = readings.reduce((letters, reading) => Math.max(letters, lettersShown(reading, part)), -1);
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
