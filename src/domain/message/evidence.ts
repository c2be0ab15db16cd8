/** Words of one meaning, and how much they say for what stands near them; against it, if it is less than nothing. */
export type Sign = readonly [words: RegExp, weight: number];

/** A word of a text. */
export interface Place {
  readonly sentence: number;
  /** Which of the signs it is, or -1. */
  readonly sign: number;
}

/** How many words and marks away a word says all; farther, or in another sentence, it says less. */
const REACH = 8;
const FAR = 0.65;
/** How far anything is looked for. */
const HORIZON = 40;
const SENTENCES = 3;

/**
 * How much the words around one speak for it. The same is said in many words, and none of them says it alone: each sign
 * counts once, where it is nearest.
 */
export function weigh(places: readonly Place[], at: number, signs: readonly Sign[]): number {
  const sentence = places[at]?.sentence ?? 0;
  const from = Math.max(0, at - HORIZON);
  const shares = new Map<number, number>();
  places.slice(from, at + HORIZON).forEach((place, index) => {
    if (Math.abs(place.sentence - sentence) > SENTENCES || from + index === at) return;
    const isNear = place.sentence === sentence && Math.abs(from + index - at) <= REACH;
    shares.set(place.sign, Math.max(shares.get(place.sign) ?? 0, isNear ? 1 : FAR));
  });
  return Array.from(shares, ([sign, share]) => share * (signs[sign]?.[1] ?? 0)).reduce(
    (sum, weight) => sum + weight,
    0,
  );
}

/** Which of the signs a word is: the first that it fits. */
export function signOf(word: string, signs: readonly Sign[]): number {
  return signs.findIndex(([words]) => words.test(word));
}
