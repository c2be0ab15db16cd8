/**
 * What counts for how much in the one score of a page. Tuned by `npm run search -- --tune`, which prints the table;
 * the formula stands in `find-answers.ts` and `rank-results.ts`.
 */
export interface Weights {
  /** A stem of the title, and one of an alias or fact; each further phrase with it adds less. */
  readonly title: number;
  readonly phrase: number;
  /** A word of an alias that is not kept whole. */
  readonly hint: number;
  /** How soon more of it adds no more: a stem worth this much has half of its greatest value. */
  readonly saturation: number;
  /** How much the one phrase nearest to the query adds to the words found all over the page. */
  readonly nearestPhrase: number;
  readonly nextPhrase: number;
  /** How much a title adds that asks what the query asks. */
  readonly titleLikeness: number;
  /** What a word of a title is worth for it if the query denies it and the title doesn't. */
  readonly undenied: number;
  /** How much it adds that the words of the query call the page: see `page-chances.ts`. */
  readonly chance: number;
  /** How much it adds that all of the query was found: what is missing counts by its square. */
  readonly coverage: number;
  /** What else than the word itself is worth, as a share of it. */
  readonly synonym: number;
  readonly repaired: number;
  readonly begun: number;
  /** A relative by the rules of the language, and a word that only begins alike. */
  readonly kin: number;
  readonly related: number;
  /** What a section, a department or another page that only leads on is worth. */
  readonly leading: number;
  /** What a page for another audience than the query's is worth. */
  readonly otherAudience: number;
}

/** The weights in use. */
export const WEIGHTS: Weights = {
  title: 2.75,
  phrase: 2,
  hint: 1.5,
  saturation: 2.5,
  nearestPhrase: 0.45,
  nextPhrase: 0.45,
  titleLikeness: 0.45,
  undenied: 0.5,
  chance: 0.5,
  coverage: 0.85,
  synonym: 0.7,
  repaired: 0.99,
  begun: 0.8,
  kin: 0.7,
  related: 0.5,
  leading: 0.87,
  otherAudience: 0.96,
};

/** Log odds that a find is what was asked for, as a sum of what speaks for and against it; at 0 they are even. */
export interface ConfidenceWeights {
  readonly bias: number;
  readonly value: number;
  readonly coverage: number;
  readonly exact: number;
  readonly nearestPhrase: number;
  readonly nextPhrase: number;
  /** By the logarithm of the number of words: the more words, the less they are all covered by chance. */
  readonly length: number;
  /** A single word says little of what is asked. */
  readonly oneWord: number;
  /** Share of words left out: people who ask us ask in sentences. */
  readonly courtesy: number;
}

/** The evidence in use. */
export const CONFIDENCE_WEIGHTS: ConfidenceWeights = {
  bias: -7.2,
  value: 5.6,
  coverage: 6.4,
  exact: -5,
  nearestPhrase: 3.8,
  nextPhrase: 1.2,
  length: 2.6,
  oneWord: 0.9,
  courtesy: 1,
};
