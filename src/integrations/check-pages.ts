import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../domain/language/plural.ts';
import type { InlineParts } from '../hosting/headers.ts';
import { findPageFaults } from '../hosting/page-faults.ts';

const PAGES = { one: 'страница', few: 'страницы', many: 'страниц' };

/** What the pages of a built folder hold that the policy would stop, as a report for people; `undefined` if nothing. */
export function checkPages(
  folder: string,
  files: readonly string[],
  inline: InlineParts,
): string | undefined {
  // One page open and in memory at a time; they were written a moment ago, so nothing waits for the disk.
  const faults = files.flatMap((file) =>
    findPageFaults(readFileSync(join(folder, file), 'utf8'), inline).map(({ found, fix }) => ({
      file,
      text: `нашли: ${found}\n  как исправить: ${fix}`,
    })),
  );
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
