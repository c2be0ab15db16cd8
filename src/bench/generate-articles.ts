import { ACTIONS, CONDITIONS, HEADINGS, MOMENTS, OPENINGS } from './generated-words.ts';
import { at, writer } from './writer.ts';

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
/** No divisor of the count of moments and actions together: each pair comes once before any comes again. */
const SPREAD = 77;

/**
 * Deterministic Russian articles of about 350 words spread over the sections, for measurements: an article is the same
 * whatever the count. No two of the first 11,520 ask or answer the same, or have an alias in common.
 */
export function generateArticles(count: number, sections: readonly string[]): readonly GeneratedArticle[] {
  return Array.from({ length: count }, (_, index) => {
    const { sentences } = writer(index);
    const opening = at(OPENINGS, index);
    const condition = at(CONDITIONS, Math.floor(index / OPENINGS.length));
    const round = Math.floor(index / (OPENINGS.length * CONDITIONS.length));
    const moment = at(MOMENTS, round);
    // Which of the articles about this condition it is.
    const opened = round * OPENINGS.length + (index % OPENINGS.length);
    return {
      number: FIRST_NUMBER + index,
      section: at(sections, index),
      slug: `primer-${String(index + 1)}`,
      question: `${opening}, если ${condition} ${moment}?`,
      answer: `Если ${condition} ${moment}, ${at(ACTIONS, index)}.`,
      aliases: Array.from({ length: ALIASES }, (_, nth) => {
        const times = MOMENTS.length ** 2;
        const phrase = ((opened * ALIASES + nth) * SPREAD) % (times * ACTIONS.length);
        const first = at(MOMENTS, Math.floor(phrase / MOMENTS.length));
        const then = at(MOMENTS, phrase);
        return `${condition} ${first}, ${then}, ${at(ACTIONS, Math.floor(phrase / times))}`;
      }),
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
