import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pageLimit, pageType } from '../domain/budget/page-type.ts';

/** What a browser loads of a page before its reader does anything, as sent, beside its limit. */
export interface PageWeight {
  /** From the root of the site. */
  readonly address: string;
  readonly bytes: number;
  readonly limit: number;
}

const LISTED = 10;

/** The pages nearest to their limits, the nearest first; of long guides, which have their own, none is told apart. */
export function heaviestPages(folder: string, addresses: readonly string[]): readonly PageWeight[] {
  return addresses
    .flatMap((address) => {
      const type = pageType(address, { isOutcome: false, isLongGuide: false });
      return type === undefined
        ? []
        : [{ address, bytes: sentBytes(folder, pagePath(address)), limit: pageLimit(type) }];
    })
    .sort(byShare)
    .slice(0, LISTED)
    .map((page) => ({ ...page, bytes: page.bytes + scriptBytes(folder, page.address) }))
    .sort(byShare);
}

function byShare(one: PageWeight, other: PageWeight): number {
  return other.bytes / other.limit - one.bytes / one.limit;
}

function pagePath(address: string): string {
  return `${address}index.html`;
}

/** Small files are sent as they are. */
function sentBytes(folder: string, path: string): number {
  const file = join(folder, path);
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

/** The scripts that a page names, and those they cannot run without. */
function scriptBytes(folder: string, address: string): number {
  const html = readFileSync(join(folder, pagePath(address)), 'utf8');
  const scripts = new Set(
    Array.from(html.matchAll(/<script[^>]* src="[^"]*(\/_astro\/[^"]+)"/g), ([, path = '']) => path),
  );
  // What is added while walking is walked too.
  for (const path of scripts) {
    const code = readFileSync(join(folder, path), 'utf8');
    for (const [, imported = ''] of code.matchAll(/\b(?:from|import)\s*"\.\/([^"]+)"/g))
      scripts.add(`/_astro/${imported}`);
  }
  return Array.from(scripts, (path) => sentBytes(folder, path)).reduce((sum, bytes) => sum + bytes, 0);
}
