import type { Permalinks } from '../permalink/permalink.ts';
import { isPage } from './copy-part.ts';

/** Addresses of files with the SHA-256 of each, as base64. */
export type Hashes = Readonly<Record<string, string>>;

/** What a release can be kept of. */
export interface CopyList {
  readonly base: string;
  /** Day of the release, ISO. */
  readonly date: string;
  readonly core: Hashes;
  readonly rest: Hashes;
  /** Where addresses that only send on lead. */
  readonly forwards: Readonly<Record<string, string>>;
}

/** Begins the name under which a browser keeps a copy. */
export const COPY_NAME = 'help:copy';

/** Under these names a browser keeps the copy of the site under a base, and the pages read since it was made. */
export function copyNames(base: string) {
  return { copy: `${COPY_NAME} ${base}`, visited: `help:visited ${base}` } as const;
}

/** A file as it must be. */
export interface CopyFile {
  readonly url: string;
  readonly integrity: string;
  /** Part of its name in the copy; `null` where its address changes with what it holds. */
  readonly revision: string | null;
}

/** Files of a copy, in one order. */
export function copyFiles(hashes: Hashes, links: Pick<Permalinks, 'assets'>): readonly CopyFile[] {
  return Object.entries(hashes).map(([url, hash]) => ({
    url,
    integrity: `sha256-${hash}`,
    revision: url.startsWith(links.assets) ? null : hash,
  }));
}

/** What a release is kept of: its core, and of the rest all, or what of it was kept before. */
export function wantedHashes(
  { core, rest }: CopyList,
  { isWhole, kept }: { readonly isWhole: boolean; readonly kept: ReadonlySet<string> },
): Hashes {
  const known = Object.entries(rest).filter(([address]) => isWhole || kept.has(address));
  return { ...core, ...Object.fromEntries(known) };
}

/** Whether a release has the file at an address. */
export function isListed(address: string, { core, rest }: CopyList): boolean {
  return address in core || address in rest;
}

/** Whether a kept address is that of a page which a release no longer has. A tab still open may need its other files. */
export function isWithdrawn(address: string, list: CopyList): boolean {
  return isPage(address) && !isListed(address, list);
}

/** Where an address leads that only sends on, with what it brings behind «?»; `undefined` for a page of its own. */
export function forwardOf(url: URL, { forwards }: Pick<CopyList, 'forwards'>): string | undefined {
  const to = forwards[url.pathname];
  if (to === undefined) return undefined;
  const end = new URL(to, url);
  end.search = url.search;
  return end.href;
}
