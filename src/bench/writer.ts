import { ACTIONS, CONDITIONS, MOMENTS, REASONS } from './generated-words.ts';

/** Chooses words and makes sentences, the same for the same seed. */
export function writer(seed: number) {
  const random = randomNumbers(seed);
  const pick = (words: readonly string[]) => at(words, Math.floor(random() * words.length));
  const sentence = () => `Если ${pick(CONDITIONS)} ${pick(MOMENTS)}, ${pick(ACTIONS)}: ${pick(REASONS)}.`;
  const sentences = (count: number) => Array.from({ length: count }, sentence).join(' ');
  return { pick, sentences };
}

/** The item at a position that may lie past the end. */
export function at<T>(items: readonly T[], position: number): T {
  const item = items[position % items.length];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}

/** Mulberry32: numbers from 0 up to 1 that follow from the seed alone. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
