import { learnPulls } from '../pull/learn-pulls.ts';
import { inMixedOrder } from '../pull/mixed-order.ts';
import type { Pulls } from '../pull/pulls.ts';
import { codesOf, LEARNED_KINDS, type LearnedKind } from './letter-pulls.ts';
import { normalText } from './normal-text.ts';
import { remembering } from './remembering.ts';

/** A letter as somebody wrote it, with what is wrong with it. */
export interface ToldLetter {
  readonly text: string;
  readonly shows: readonly LearnedKind[];
}

/** So many pulls of each kind fit into `/reshenie/proverki.json`. */
const MOST_PULLS = 5000;
/** So many stories teach what is not wrong: more would say that hardly anything ever is. */
const MOST_STORIES = 3000;

/**
 * How strongly what letters say speaks for what may be wrong with them and against it, learned at build. Stories that
 * people told are letters with nothing wrong.
 */
export function learnLetterPulls(letters: readonly ToldLetter[], stories: readonly string[]): Pulls {
  const told = [
    ...letters,
    ...inMixedOrder(stories, (text) => text)
      .slice(0, MOST_STORIES)
      .map((text) => ({ text, shows: [] })),
  ].map(({ text, shows }) => ({ text: normalText(text), shows }));
  // Each kind reads the same texts.
  const codesOfTold = remembering(codesOf);
  const merged = new Map<number, Map<number, number>>();
  LEARNED_KINDS.forEach((kind, at) => {
    const texts = told.map(({ text, shows }) => ({
      text,
      outcomes: [shows.some((shown) => shown === kind) ? 0 : 1],
    }));
    const learned = learnPulls(texts, [[0], [1]], { codesOf: codesOfTold, most: MOST_PULLS });
    for (const [code, ofCode] of learned) {
      const known = merged.get(code) ?? new Map<number, number>();
      for (const [column, pull] of ofCode) known.set(2 * at + column, pull);
      merged.set(code, known);
    }
  });
  return merged;
}
