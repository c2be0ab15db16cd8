import { glob, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extendedLock } from '../checks/extended-lock.ts';
import { permalinksLockSchema } from '../schemas/permalinks-lock.ts';
import { readContent } from '../source/read-content.ts';
import { buildSite, ownFolder } from '../testing/build-site.ts';
import { copyContent } from '../testing/content-folder.ts';
import { readValidContent, reportAfter, VALID_CONTENT } from '../testing/valid-content.ts';
import { copyFixes, lockBefore, publish, YEAR } from '../testing/year-of-edits.ts';
import { readBuiltSite } from './built-site.ts';
import { checkPublishedLinks } from './published-links.ts';

/** What was published up to a day, each without what an earlier one says. */
const LOCKS = join(import.meta.dirname, 'earlier-locks');
const names = (await Array.fromAsync(glob('*.json', { cwd: LOCKS }))).sort();
const SITES = [await readBuiltSite('dist', '/'), await readBuiltSite('.cache/help-dist', '/help/')];

describe.each(SITES.map((site) => [site.links.home, site] as const))('the site built for %s', (_, site) => {
  test.each(names)('opens all that %s says was published', async (name) => {
    const lock = permalinksLockSchema.parse(JSON.parse(await readFile(join(LOCKS, name), 'utf8')));
    expect(Object.values(lock).flatMap(Object.keys).length).toBeGreaterThan(0);
    expect(checkPublishedLinks(site, lock)).toEqual([]);
  });

  test('opens all that has been published since', async () => {
    const { draft } = await readContent(process.cwd(), 'content');
    expect(checkPublishedLinks(site, extendedLock(draft))).toEqual([]);
  });
});

test('a year later, a site whose editors copied the lines they were told opens all that was published', async () => {
  const folder = await ownFolder('year-of-edits');
  try {
    const lock = lockBefore(YEAR, extendedLock(await readValidContent()));
    const edits = [publish(lock), ...YEAR.flatMap((change) => change.edits)];
    const fixed = [...edits, copyFixes(await reportAfter(edits))];
    await copyContent(VALID_CONTENT, join(folder, 'content'), fixed);
    const { exitCode, output } = await buildSite(join(folder, 'content'), join(folder, 'site'));
    expect(exitCode, output).toBe(0);
    expect(checkPublishedLinks(await readBuiltSite(join(folder, 'site'), '/'), lock)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
