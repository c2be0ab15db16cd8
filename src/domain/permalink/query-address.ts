// Apart from `permalink.ts`: every page loads this, and few need all addresses.

/** A longer query is a pasted message: nobody shares its address, and hosts and browsers cut long ones. */
export const LONGEST_QUERY = 300;

/** Halves of a pair, which no encoding has. */
const HALVES = /\p{Cs}/gu;

/** How an address asks for results. */
export interface AddressedQuery {
  readonly query: string;
  /** Whether it is to be searched for to the letter. */
  readonly literal?: boolean;
}

/** Whether a query may stand in an address. */
export function fitsAddress(query: string): boolean {
  return query.length <= LONGEST_QUERY;
}

/**
 * The address of the results of a query, from that of their page: behind `#`, which browsers send to nobody. A query
 * that does not fit is left out.
 * @example withQuery('/poisk/', { query: 'чат 1' }) → '/poisk/#q=%D1%87%D0%B0%D1%82%201'
 */
export function withQuery(address: string, { query, literal = false }: AddressedQuery): string {
  if (query === '' || !fitsAddress(query)) return address;
  return `${address}#q=${encodeURIComponent(query.replace(HALVES, ''))}${literal ? '&bukvalno=1' : ''}`;
}

/** Under this name a tab hands a query that fits no address over to the page of its results, which takes it away. */
export const HANDED_QUERY_KEY = 'help:query';
