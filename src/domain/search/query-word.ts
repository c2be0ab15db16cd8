/** How a word was read: known as it stands, a slip put right, the beginning of longer words, or unknown to all pages. */
export type WordReading = 'known' | 'repaired' | 'begun' | 'foreign';

/** A word that is searched for. */
export interface QueryWord {
  /** As understood, in its form. */
  readonly token: string;
  readonly stem: string;
  readonly reading: WordReading;
}
