import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { counted, PAGES } from '../domain/language/plural.ts';
import type { InlineParts } from '../hosting/headers.ts';
import { findPageFaults } from '../hosting/page-faults.ts';

/** After so many whatever else the build has begun goes on: the index and the compressed files are made meanwhile. */
const PAGES_AT_ONCE = 16;

/** What the pages of a built folder hold that the policy would stop, as a report for people; `undefined` if nothing. */
export async function checkPages(
  folder: string,
  files: readonly string[],
  inline: InlineParts,
): Promise<string | undefined> {
  const faults: { readonly file: string; readonly text: string }[] = [];
  for (const [at, file] of files.entries()) {
    // One page open and in memory at a time; they were written a moment ago, so nothing waits for the disk.
    const html = readFileSync(join(folder, file), 'utf8');
    for (const { found, fix } of findPageFaults(html, inline))
      faults.push({ file, text: `нашли: ${found}\n  как исправить: ${fix}` });
    if (at % PAGES_AT_ONCE === 0) await setImmediate();
  }
  if (faults.length === 0) return undefined;
  // What stands in the frame of the site stands on all pages, and is said once.
  const report = [...Map.groupBy(faults, ({ text }) => text)].map(
    ([text, places]) => `${namePages(new Set(places.map(({ file }) => file)))}\n  ${text}`,
  );
  return report.join('\n\n');
}

function namePages([first = '', ...rest]: Iterable<string>): string {
  return rest.length === 0 ? first : `${first} и ещё ${counted(rest.length, PAGES)}`;
}
