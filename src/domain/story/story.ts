import type { Walk } from '../tree/tree.ts';

/** What a word of a story may be: its order, day, sum or goods, what is asked for, and who writes how often for whom. */
export type ValueType = 'order' | 'date' | 'sum' | 'goods' | 'demand' | 'wrote' | 'behalf' | 'side';

/** A value that a story names. */
export interface StoryValue {
  readonly type: ValueType;
  /** As it was typed. */
  readonly text: string;
  /**
   * As the field of a message takes it: an order number whole, a day as `2026-11-12`, a sum in rubles, goods and people
   * in the nominative, a demand by its infinitive; how many times somebody wrote; `buyer` or `seller`.
   */
  readonly value: string;
  /** What is said of it, as it was typed: «обещали до 19-го» tells one day from another. */
  readonly clause: string;
  /** Whether it is a day that is yet to come. */
  readonly isToCome: boolean;
  /** Where it stands in the story, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** An answer of the tree that words of the story settle. */
export interface SettledAnswer {
  readonly question: string;
  readonly answer: string;
  /** The words as they were typed. */
  readonly words: readonly string[];
}

/** An outcome that a story leads to. */
export interface StoryCard {
  readonly outcome: string;
  /** How well it fits: only the order of cards comes of it. */
  readonly score: number;
  /** The words of the story that led here, as they were typed. */
  readonly words: readonly string[];
  /** Answers on the way that the words settle, in the order of asking. */
  readonly settled: readonly SettledAnswer[];
  /** Questions on the way that the words leave open, in the order of asking. */
  readonly open: readonly string[];
  /** The question at which understanding ended: where a reader goes who says «не то». */
  readonly endedAt: string;
}

/** What is understood of a story. */
export interface HeardStory {
  readonly values: readonly StoryValue[];
  readonly settled: readonly SettledAnswer[];
  /** At most three, best first; none if nothing is sure. */
  readonly cards: readonly StoryCard[];
}

/** The answers of a card as a walk that pages of the tree keep. */
export function walkOfCard({ settled }: StoryCard): Walk {
  return settled.map(({ question, answer }) => ({ question, answer }));
}
