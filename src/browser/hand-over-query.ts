import { fitsAddress, HANDED_QUERY_KEY } from '../domain/permalink/query-address.ts';
import { tabStorage } from './storage.ts';

/** Lets the page of results, which opens next in this tab, know a query that fits no address. */
export function handOverQuery(query: string): void {
  if (fitsAddress(query) || tabStorage.write(HANDED_QUERY_KEY, query)) return;
  // A tab keeps its name from page to page where its reader denies storage.
  window.name = HANDED_QUERY_KEY + query;
}

/** The query that was handed over to this page, which is then kept nowhere; `''` if there is none. */
export function takeHandedQuery(): string {
  const kept = tabStorage.read(HANDED_QUERY_KEY);
  if (kept !== '') tabStorage.write(HANDED_QUERY_KEY, '');
  if (!window.name.startsWith(HANDED_QUERY_KEY)) return kept;
  const named = window.name.slice(HANDED_QUERY_KEY.length);
  window.name = '';
  return named;
}
