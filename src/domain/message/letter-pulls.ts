import { denialsIn } from '../language/negation.ts';
import { wordsOf } from '../language/words.ts';
import { oddsOf, type Columns, type Pulls } from '../pull/pulls.ts';
import { codeOf } from '../search/word-set.ts';
import { splitSentences } from './sentences.ts';

/** What whole letters show that no list of words could: it is learned from letters that people wrote. */
export const LEARNED_KINDS = ['severalChannels', 'noDetails'] as const;
export type LearnedKind = (typeof LEARNED_KINDS)[number];

/** Of each kind two columns: what speaks for it, and what speaks against it. */
export const LETTER_COLUMNS: Columns = LEARNED_KINDS.flatMap((_, kind) => [[2 * kind], [2 * kind + 1]]);

/** Pairs of words are many, and a text has twice as many of them: fewer bits would mix them up. */
const CODE_BITS = 20;
/** Of any letter, however little it says. */
const ANY_LETTER = '';
const NUMBER = '0';
const SENTENCE_END = /[.!?…\n]/;

/** So much more must speak for what is found than against it: a false alarm is worse than advice that is missing. */
const LEAST_ODDS = 0.25;
/** And so much more if only some sentences say it. */
const LEAST_ODDS_OF_PART = LEAST_ODDS + 1.5;
/** Two sentences say together what was sent, and where else. */
const SENTENCES_OF_PART = 2;

/**
 * The codes of what a letter says: its words and, as such, the denied ones, each two that stand side by side in a
 * sentence, and that it is a letter at all.
 */
export function codesOf(letter: string): readonly number[] {
  const words = wordsOf(letter).map((word) => ({
    ...word,
    term: /\p{L}/u.test(word.token) ? word.stem : NUMBER,
  }));
  const pairs = words.flatMap(({ term, end }, at) => {
    const next = words[at + 1];
    return next === undefined || SENTENCE_END.test(letter.slice(end, next.start))
      ? []
      : [`${term} ${next.term}`];
  });
  const terms = [
    ANY_LETTER,
    ...words.map(({ term }) => term),
    ...pairs,
    ...denialsIn(letter, words).map(({ term }) => term),
  ];
  return [...new Set(terms.map((term) => codeOf(term, CODE_BITS)))];
}

/** What a normal text shows by what was learned. */
export function learnedKindsIn(pulls: Pulls, normalText: string): ReadonlySet<LearnedKind> {
  const whole = oddsOfLetter(pulls, normalText);
  const shown = LEARNED_KINDS.filter((kind) => whole[kind] > LEAST_ODDS);
  // Where else it was sent is said by the way, and a long letter says much besides.
  const isSaid = partsOf(normalText).some(
    (part) => oddsOfLetter(pulls, part).severalChannels > LEAST_ODDS_OF_PART,
  );
  return new Set<LearnedKind>(isSaid ? [...shown, 'severalChannels'] : shown);
}

/** How much more speaks for each kind than against it, in log odds. */
function oddsOfLetter(pulls: Pulls, text: string): Readonly<Record<LearnedKind, number>> {
  const odds = oddsOf(pulls, codesOf(text), LETTER_COLUMNS);
  const [several = 0, one = 0, vague = 0, telling = 0] = odds;
  return { severalChannels: several - one, noDetails: vague - telling };
}

/** The sentences of a text, each with the next one. */
function partsOf(text: string): readonly string[] {
  const sentences = splitSentences(text);
  return sentences.slice(1).map((_, at) => sentences.slice(at, at + SENTENCES_OF_PART).join(' '));
}
