import { takeHandedQuery } from '../../browser/hand-over-query.ts';
import { fitsAddress, withQuery } from '../../domain/permalink/query-address.ts';
import { MAX_QUERY_LENGTH } from '../../domain/search/analyze-query.ts';
import { readQuery, type RequestedQuery } from '../../domain/search/read-query.ts';

/** What a page asks for that nobody brought a query to. */
export const NOTHING_REQUESTED: RequestedQuery = { query: '', literal: false, unreadable: false };

/**
 * The query that this page is to answer: of its address, handed over by the page before, or that of this entry of the
 * history. Afterwards it stands behind `#` if it fits there, and never in what is sent to the host.
 */
export function takeQuery(): RequestedQuery {
  const handed = takeHandedQuery();
  const linked = readQuery(location.search);
  const requested = readQuery(location.hash) ?? linked ?? unaddressed(handed || keptInHistory());
  if (linked !== undefined || !fitsAddress(requested.query)) keepQuery(requested);
  return requested;
}

/** Makes the address of this entry of the history name the query; one that fits none is kept beside it. */
export function keepQuery({ query, literal }: RequestedQuery): void {
  // One character more than is read tells that it was cut.
  const state = fitsAddress(query) ? null : { query: query.slice(0, MAX_QUERY_LENGTH + 1) };
  history.replaceState(state, '', withQuery(location.pathname, { query, literal }));
}

function unaddressed(query: string): RequestedQuery {
  return { ...NOTHING_REQUESTED, query };
}

function keptInHistory(): string {
  const kept: unknown = history.state;
  const query: unknown = typeof kept === 'object' && kept !== null ? Reflect.get(kept, 'query') : '';
  return typeof query === 'string' ? query : '';
}
