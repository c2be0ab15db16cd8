import { isStopWord, wordsOf } from './words.ts';

/** Longer queries are cut: a whole message to support still fits. */
export const MAX_QUERY_LENGTH = 2000;

/** A word that is searched for. */
export interface QueryWord {
  readonly token: string;
  readonly stem: string;
}

/** What was understood of a query. */
export interface QueryAnalysis {
  /** The query as it may be shown to the reader. */
  readonly text: string;
  /** Words that are searched for, in order, each stem once. */
  readonly words: readonly QueryWord[];
  /** Stop words that were left out, each once. */
  readonly dropped: readonly string[];
  /** Whether only the first `MAX_QUERY_LENGTH` characters were read. */
  readonly cut: boolean;
}

/**
 * Reads what was typed, whatever it is, for both tiers of search and for the page that says what it did.
 * @example analyzeQuery('Как вернуть деньги?') → { text: 'Как вернуть деньги?', words: [{ token: 'вернуть', stem: 'вернут' }, …], dropped: ['как'], cut: false }
 */
export function analyzeQuery(query: string): QueryAnalysis {
  const text = tidy(query.slice(0, MAX_QUERY_LENGTH));
  const words = new Map<string, QueryWord>();
  const dropped = new Set<string>();
  for (const word of wordsOf(withoutTags(text))) {
    if (isStopWord(word)) dropped.add(word.token);
    else if (!words.has(word.stem)) words.set(word.stem, { token: word.token, stem: word.stem });
  }
  return { text, words: [...words.values()], dropped: [...dropped], cut: query.length > MAX_QUERY_LENGTH };
}

/** Drops what has no glyph: control and direction marks, halves of surrogate pairs, unreadable bytes. */
function tidy(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Cs}\uFFFD]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

function withoutTags(text: string): string {
  return text.replace(/<\/?[a-z][^<>]*>/gi, ' ');
}
