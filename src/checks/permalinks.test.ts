import { describe, expect, test } from 'vitest';
import { readValidContent, reportAfter } from '../testing/valid-content.ts';
import { copyFixes, lockBefore, publish, YEAR, YEAR_APART } from '../testing/year-of-edits.ts';
import { extendedLock } from './extended-lock.ts';

const lock = extendedLock(await readValidContent());

describe('extendedLock', () => {
  test('remembers all that links may name', () => {
    expect(lock).toMatchObject({
      articles: { '1': '/otvety/delivery/where/' },
      questions: { status: ['on-the-way', 'unclear'] },
      anchors: { '/otvety/delivery/where/': ['what-to-do'], '/svyaz/': ['chat'] },
    });
    expect(lock.pages).toEqual(
      expect.arrayContaining(['/', '/otdely/operator/', '/otvety/delivery/', '/reshenie/karta/']),
    );
    expect(lock.pages).not.toContain('/reshenie/');
  });
});

describe('checkPermalinks', () => {
  test.each([...YEAR, ...YEAR_APART])('lets nothing be lost when $what', async (change) => {
    const edits = [publish(lockBefore([change], lock)), ...change.edits];
    const report = await reportAfter(edits);
    expect(report).toMatch(/permalink-lost|permalink-moved|anchor-lost|answer-lost/);
    // One after another, as an editor would.
    const fixed = [...edits, copyFixes(report)];
    expect(await reportAfter([...fixed, copyFixes(await reportAfter(fixed))])).toBe('Замечаний нет.');
  });

  test('says nothing of what is new', async () => {
    expect(await reportAfter(YEAR.slice(5, 6).flatMap(({ edits }) => edits))).toBe('Замечаний нет.');
  });
});
