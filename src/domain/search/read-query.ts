/** The query an address asks for. */
export interface RequestedQuery {
  readonly query: string;
  /** Whether it is to be searched for to the letter. */
  readonly literal: boolean;
  /** Whether the address held bytes that are no text, which were left out. */
  readonly unreadable: boolean;
}

/** A byte sequence that is no UTF-8, with the torn escape that may follow it. */
const UNREADABLE = /\uFFFD+(?:%[\dA-F]?)?/gi;

/**
 * Reads `#q=` or `?q=` of an address, however it was put together; `undefined` if that part asks for no results.
 * @example readQuery('#q=%D1%87%D0%B0%D1%82') → { query: 'чат', literal: false, unreadable: false }
 * @example readQuery('?q=%E0%A4%A') → { query: '', literal: false, unreadable: true }
 */
export function readQuery(part: string): RequestedQuery | undefined {
  const parameters = new URLSearchParams(part.slice(1));
  const raw = parameters.get('q');
  if (raw === null) return undefined;
  const query = raw.replace(UNREADABLE, '').trim();
  return { query, literal: parameters.has('bukvalno'), unreadable: raw.includes('\uFFFD') };
}
