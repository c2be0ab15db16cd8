import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishRelease, rollBack } from './releases.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const TODAY = new Date('2026-11-28T10:00:00Z');
const laterBy = (days: number) => new Date(TODAY.getTime() + days * DAY_MS);

let folder = '';
let target = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'releases-'));
  target = join(folder, 'srv');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A built site of one page that loads one script. */
function build(version: string, day = TODAY): string {
  const site = join(folder, version);
  mkdirSync(join(site, '_astro'), { recursive: true });
  writeFileSync(join(site, 'index.html'), version);
  const script = join(site, `_astro/page.${version}.js`);
  writeFileSync(script, version);
  utimesSync(script, day, day);
  return site;
}

const home = () => readFileSync(join(target, 'current/site/index.html'), 'utf8');

describe('publishRelease', () => {
  test('leads the link to a whole folder of its own', async () => {
    const release = await publishRelease(build('one'), target, TODAY, (staging) => {
      writeFileSync(join(staging, 'sbom.cdx.json'), '{}');
    });
    expect(release).toBe(join(target, 'releases/2026-11-28T10-00-00.000Z'));
    expect(home()).toBe('one');
    expect(readdirSync(join(target, 'current')).sort()).toEqual(['sbom.cdx.json', 'site']);
  });

  test('cut while it copies leaves the old site whole', async () => {
    await publishRelease(build('one'), target, TODAY);
    const two = build('two');
    execFileSync('mkfifo', [join(two, 'z')]);
    await expect(publishRelease(two, target, laterBy(1))).rejects.toThrow();
    expect(home()).toBe('one');
  });

  test('cut before the link is switched leaves the old site whole', async () => {
    await publishRelease(build('one'), target, TODAY);
    const cut = publishRelease(build('two'), target, laterBy(1), () => {
      throw new Error('cut');
    });
    await expect(cut).rejects.toThrow('cut');
    expect(home()).toBe('one');
    expect(rollBack(target)).toBeUndefined();
  });

  test('goes on from whatever a cut one has left', async () => {
    await publishRelease(build('one'), target, TODAY);
    mkdirSync(join(target, 'releases/.next/site/half'), { recursive: true });
    symlinkSync('releases/nowhere', join(target, 'current.next'));
    await publishRelease(build('two'), target, laterBy(1));
    expect(home()).toBe('two');
    expect(readdirSync(join(target, 'current/site')).sort()).toEqual(['_astro', 'index.html']);
  });

  test('keeps the code of open tabs for a week, and five releases', async () => {
    for (const day of [0, 1, 2, 3, 4, 5, 8]) {
      const now = laterBy(day);
      await publishRelease(build(`v${String(day)}`, now), target, now);
    }
    const scripts = ['v1', 'v2', 'v3', 'v4', 'v5', 'v8'].map((version) => `page.${version}.js`);
    expect(readdirSync(join(target, 'current/site/_astro')).sort()).toEqual(scripts);
    expect(readdirSync(join(target, 'releases'))).toHaveLength(5);
  });
});

describe('rollBack', () => {
  test('goes back release by release until there is none', async () => {
    for (const [day, version] of ['one', 'two', 'three'].entries()) {
      await publishRelease(build(version), target, laterBy(day));
    }
    rollBack(target);
    expect(home()).toBe('two');
    expect(rollBack(target)).toBe(join(target, 'releases/2026-11-28T10-00-00.000Z'));
    expect(home()).toBe('one');
    expect(rollBack(target)).toBeUndefined();
    expect(home()).toBe('one');
  });
});
