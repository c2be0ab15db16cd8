/** How a word was read: known as it stands, a slip put right, the beginning of longer words, or unknown to all pages. */
export type WordReading = 'known' | 'repaired' | 'begun' | 'foreign';

/** A word that is searched for, or a denied word as `denialsIn` marks it. */
export interface QueryWord {
  /** As understood, in its form; a denied one with the mark before it, so that it may be the beginning of others. */
  readonly token: string;
  readonly stem: string;
  readonly reading: WordReading;
}
