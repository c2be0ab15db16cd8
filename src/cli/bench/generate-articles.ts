import { ACTIONS, CONDITIONS, HEADINGS, MOMENTS, OPENINGS, REASONS } from './generated-words.ts';

/** An article no one wrote, as long as those people write. */
export interface GeneratedArticle {
  readonly number: number;
  readonly section: string;
  readonly slug: string;
  readonly question: string;
  readonly answer: string;
  readonly aliases: readonly string[];
  readonly intro: string;
  readonly parts: readonly GeneratedPart[];
  readonly warning: string;
  /** The article the text sends on to. */
  readonly next: number;
}

/** A part of an article below a heading of its own. */
export interface GeneratedPart {
  readonly id: string;
  readonly heading: string;
  readonly paragraph: string;
  readonly steps: readonly string[];
}

/** Numbers of generated articles begin after those of written ones. */
const FIRST_NUMBER = 10_001;
const ALIASES = 16;
const STEPS = 2;

/**
 * Deterministic Russian articles of about 350 words spread over the sections, for measurements: an article is the same
 * whatever the count. No two of the first 11,520 ask the same question.
 */
export function generateArticles(count: number, sections: readonly string[]): readonly GeneratedArticle[] {
  return Array.from({ length: count }, (_, index) => {
    const { pick, sentences } = writer(index);
    const opening = at(OPENINGS, index);
    const condition = at(CONDITIONS, Math.floor(index / OPENINGS.length));
    const moment = at(MOMENTS, Math.floor(index / (OPENINGS.length * CONDITIONS.length)));
    return {
      number: FIRST_NUMBER + index,
      section: at(sections, index),
      slug: `primer-${String(index + 1)}`,
      question: `${opening}, если ${condition} ${moment}?`,
      answer: `Сначала ${pick(ACTIONS)}: ${pick(REASONS)}.`,
      aliases: Array.from({ length: ALIASES }, () => `${condition} ${pick(MOMENTS)}, ${pick(ACTIONS)}`),
      intro: sentences(2),
      parts: HEADINGS.map(({ id, text }) => ({
        id,
        heading: text,
        paragraph: sentences(2),
        steps: Array.from({ length: STEPS }, () => sentences(1)),
      })),
      warning: sentences(1),
      next: FIRST_NUMBER + ((index + 1) % count),
    };
  });
}

/** Chooses words and makes sentences, the same for the same seed. */
function writer(seed: number) {
  const random = randomNumbers(seed);
  const pick = (words: readonly string[]) => at(words, Math.floor(random() * words.length));
  const sentence = () => `Если ${pick(CONDITIONS)} ${pick(MOMENTS)}, ${pick(ACTIONS)}: ${pick(REASONS)}.`;
  const sentences = (count: number) => Array.from({ length: count }, sentence).join(' ');
  return { pick, sentences };
}

/** The item at a position that may lie past the end. */
function at<T>(items: readonly T[], position: number): T {
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
