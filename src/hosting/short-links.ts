import type { Forward } from '../domain/permalink/forwards.ts';

/** A redirect of a host: `*` at the end of `from` stands for what `:splat` is in `to`. */
export type Redirect = Pick<Forward, 'from' | 'to'>;

/** What people type for the letters of short links: capitals, and Cyrillic or Latin that looks or sounds like them. */
const SPELLINGS = { a: ['A', 'а', 'А'], r: ['R', 'р', 'Р', 'p', 'P'] } as const;

/**
 * Redirects to short links from addresses with another letter, for hosts that can answer so; no page stands there.
 * @example shortLinkRedirects('/')[0] → { from: '/A/*', to: '/a/:splat' }
 */
export function shortLinkRedirects(base: string): readonly Redirect[] {
  return Object.entries(SPELLINGS).flatMap(([letter, spellings]) =>
    spellings.map((spelling) => ({
      from: `${base}${encodeURIComponent(spelling)}/*`,
      to: `${base}${letter}/:splat`,
    })),
  );
}

/**
 * Where the first redirect that matches an address leads; `undefined` if none does.
 * @example redirectOf('/A/12/', [{ from: '/A/*', to: '/a/:splat' }]) → '/a/12/'
 */
export function redirectOf(pathname: string, redirects: readonly Redirect[]): string | undefined {
  for (const { from, to } of redirects) {
    if (from === pathname) return to;
    const start = from.slice(0, -1);
    if (from.endsWith('*') && pathname.startsWith(start))
      return to.replace(':splat', pathname.slice(start.length));
  }
  return undefined;
}
