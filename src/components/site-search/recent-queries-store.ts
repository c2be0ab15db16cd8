import {
  addRecentQuery,
  formatRecentQueries,
  parseRecentQueries,
  RECENT_QUERIES_KEY,
} from '../../domain/search/recent-queries.ts';
import { knownValue, SETTINGS } from '../../domain/settings/settings.ts';

/** The queries kept on this device, the last first; none unless the reader switched them on. */
export function readRecentQueries(): readonly string[] {
  try {
    return isOn() ? parseRecentQueries(localStorage.getItem(RECENT_QUERIES_KEY)) : [];
  } catch {
    return [];
  }
}

/** Keeps the query on this device if the reader switched that on. */
export function keepRecentQuery(query: string): void {
  try {
    if (!isOn()) return;
    const queries = addRecentQuery(readRecentQueries(), query);
    localStorage.setItem(RECENT_QUERIES_KEY, formatRecentQueries(queries));
  } catch {
    // Storage is full or denied: the query is simply not remembered.
  }
}

function isOn(): boolean {
  return knownValue('recent', localStorage.getItem(SETTINGS.recent.key)) !== '';
}
