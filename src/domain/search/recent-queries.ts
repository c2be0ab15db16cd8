import { cleanTyped } from '../language/clean-typed.ts';
import { parseKeptList, putFirst } from '../memory/kept-list.ts';

/** Name under which the device keeps the recent queries, if the reader switched that on. */
export const RECENT_QUERIES_KEY = 'help:recent-queries';

const MOST_QUERIES = 5;
const LONGEST_QUERY = 100;

/**
 * Reads what the device keeps; anything else than a list of texts is none.
 * @example parseRecentQueries('["чат"]') → ['чат']
 */
export function parseRecentQueries(kept: string): readonly string[] {
  return parseKeptList(kept).slice(0, MOST_QUERIES);
}

/**
 * The list with the query first, each once, no more than five; a pasted message is no query to repeat.
 * @example addRecentQuery(['курьер', 'чат'], 'чат') → ['чат', 'курьер']
 */
export function addRecentQuery(queries: readonly string[], query: string): readonly string[] {
  const text = cleanTyped(query).trim();
  return text === '' || text.length > LONGEST_QUERY ? queries : putFirst(queries, text, MOST_QUERIES);
}
