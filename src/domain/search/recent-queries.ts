import { cleanTyped } from '../language/clean-typed.ts';

/** Name under which the device keeps the recent queries, if the reader switched that on. */
export const RECENT_QUERIES_KEY = 'help:recent-queries';

const MOST_QUERIES = 5;
const LONGEST_QUERY = 100;

/**
 * Reads what the device keeps; anything else than a list of texts is none.
 * @example parseRecentQueries('["чат"]') → ['чат']
 */
export function parseRecentQueries(kept: string | null): readonly string[] {
  try {
    const list: unknown = JSON.parse(kept ?? '');
    return Array.isArray(list)
      ? list.filter((query) => typeof query === 'string').slice(0, MOST_QUERIES)
      : [];
  } catch {
    return [];
  }
}

/** The list as the device keeps it. */
export function formatRecentQueries(queries: readonly string[]): string {
  return JSON.stringify(queries);
}

/**
 * The list with the query first, each once, no more than five; a pasted message is no query to repeat.
 * @example addRecentQuery(['курьер', 'чат'], 'чат') → ['чат', 'курьер']
 */
export function addRecentQuery(queries: readonly string[], query: string): readonly string[] {
  const text = cleanTyped(query).trim();
  if (text === '' || text.length > LONGEST_QUERY) return queries;
  return [text, ...queries.filter((other) => other !== text)].slice(0, MOST_QUERIES);
}
