import { distanceToBeginning, FIRST_LETTER, LONGEST_ENDING } from './edit-distance.ts';
import type { Lexicon } from './lexicon.ts';
import { STOP_WORDS } from '../language/stop-words.ts';
import { wordsOf } from '../language/words.ts';

/** The most slips a word of so many letters may have; shorter words have none, else half the short words are alike. */
const ALLOWED_SLIPS = [
  { fromLetters: 9, slips: 2 },
  { fromLetters: 5, slips: 1 },
] as const;

/** A repair that changes more of a stem than this is a guess. */
const MOST_CHANGED_SHARE = 0.4;

/** How much a word that stands on many pages is preferred: never as much as one slip more or less. */
const FREQUENCY_BONUS = 0.05;

/** Shorter stems are near to half the words there are. */
const SHORTEST_STEM = 4;

const RUSSIAN_WORD = /^[а-я]+$/;

/**
 * The known word that a foreign one was probably meant to be, in its form; `undefined` if none is near enough.
 * @example repairWord('возрвата', lexicon) → 'возврата'
 */
export function repairWord(token: string, lexicon: Lexicon): string | undefined {
  const most = ALLOWED_SLIPS.find(({ fromLetters }) => token.length >= fromLetters)?.slips;
  if (most === undefined || !RUSSIAN_WORD.test(token)) return undefined;
  const letters = letterSet(token);
  let best: { readonly word: string; readonly cost: number } | undefined;
  for (const { stem, bonus, letters: stemLetters } of candidatesOf(lexicon)) {
    if (!beginsAlike(stem, token)) continue;
    // Each slip brings in one letter at the most that the word does not have.
    if (
      countBits(stemLetters & ~letters) > most ||
      Math.abs(stem.length - token.length) > most + LONGEST_ENDING
    )
      continue;
    const found = distanceToBeginning(stem, token, most);
    if (found === undefined || found.cost > stem.length * MOST_CHANGED_SHARE) continue;
    const word = stem + found.ending;
    const cost = found.cost - bonus;
    if (cost < (best?.cost ?? Infinity) && isFormOf(word, stem)) best = { word, cost };
  }
  return best?.word;
}

interface Candidate {
  readonly stem: string;
  readonly bonus: number;
  readonly letters: number;
}

const candidates = new WeakMap<Lexicon, readonly Candidate[]>();

function candidatesOf(lexicon: Lexicon): readonly Candidate[] {
  const known = candidates.get(lexicon);
  if (known !== undefined) return known;
  const stems = new Set([...lexicon.frequencies.keys(), ...lexicon.synonyms.stems, ...STOP_WORDS]);
  const prepared = [...stems]
    .filter((stem) => stem.length >= SHORTEST_STEM && RUSSIAN_WORD.test(stem))
    .map((stem) => ({
      stem,
      bonus: FREQUENCY_BONUS * Math.log(1 + (lexicon.frequencies.get(stem) ?? 0)),
      letters: letterSet(stem),
    }));
  candidates.set(lexicon, prepared);
  return prepared;
}

/** Whether one of the first two letters is right, in its place or beside it: people look at how a word begins. */
function beginsAlike(stem: string, token: string): boolean {
  const [first, second] = [token.charCodeAt(0), token.charCodeAt(1)];
  const begin = stem.charCodeAt(0);
  return begin === first || begin === second || stem.charCodeAt(1) === first || stem.charCodeAt(1) === second;
}

/** Whether the word is a form of the stem: else the ending belongs to another word. */
function isFormOf(word: string, stem: string): boolean {
  return STOP_WORDS.has(word) || wordsOf(word)[0]?.stem === stem;
}

/** The letters of a word as bits: what one word has and another lacks is seen without comparing places. */
function letterSet(word: string): number {
  return Array.from(word).reduce((set, letter) => set | (1 << (letter.charCodeAt(0) - FIRST_LETTER)), 0);
}

function countBits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
