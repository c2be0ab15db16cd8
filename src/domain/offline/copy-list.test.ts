import { describe, expect, test } from 'vitest';
import { permalinks } from '../permalink/permalink.ts';
import { copyFiles, copyNames, forwardOf, isWithdrawn, wantedHashes } from './copy-list.ts';

const LIST = {
  base: '/help/',
  date: '2026-11-20',
  core: { '/help/': 'h0', '/help/_astro/a.1.js': 'h1' },
  rest: { '/help/otvety/zakaz/uskorit/': 'h2', '/help/a-ya/': 'h3' },
  forwards: { '/help/a/1/': '/help/otvety/zakaz/uskorit/', '/help/bylo/': '/help/a-ya/#kurer' },
};

describe('copyFiles', () => {
  test('gives each file its hash, and a revision where its address does not change with it', () => {
    expect(copyFiles(LIST.core, permalinks(LIST.base))).toEqual([
      { url: '/help/', integrity: 'sha256-h0', revision: 'h0' },
      { url: '/help/_astro/a.1.js', integrity: 'sha256-h1', revision: null },
    ]);
  });
});

describe('copyNames', () => {
  test('differ between sites of one host', () => {
    const names = ['/', '/help/'].flatMap((base) => Object.values(copyNames(base)));
    expect(new Set(names).size).toBe(4);
  });
});

describe('wantedHashes', () => {
  test.each([
    ['the core', { isWhole: false, kept: [] }, []],
    ['what was read of the rest', { isWhole: false, kept: ['/help/a-ya/', '/help/gone/'] }, ['/help/a-ya/']],
    ['everything', { isWhole: true, kept: [] }, Object.keys(LIST.rest)],
  ] as const)('are %s', (_, { isWhole, kept }, rest) => {
    const wanted = wantedHashes(LIST, { isWhole, kept: new Set(kept) });
    expect(Object.keys(wanted)).toEqual([...Object.keys(LIST.core), ...rest]);
  });
});

describe('isWithdrawn', () => {
  test.each([
    ['/help/', false],
    ['/help/a-ya/', false],
    ['/help/otvety/zakaz/gone/', true],
    ['/help/_astro/old.0.js', false],
  ])('of %s is %s', (address, expected) => {
    expect(isWithdrawn(address, LIST)).toBe(expected);
  });
});

describe('forwardOf', () => {
  test.each([
    ['/help/a/1/', '/help/otvety/zakaz/uskorit/'],
    ['/help/a/1/?otvety=root.zhdu', '/help/otvety/zakaz/uskorit/?otvety=root.zhdu'],
    ['/help/bylo/?otvety=root.zhdu', '/help/a-ya/?otvety=root.zhdu#kurer'],
    ['/help/a-ya/?otvety=root.zhdu', undefined],
  ])('of %s is %s', (from, to) => {
    const host = 'https://shop.example';
    expect(forwardOf(new URL(from, host), LIST)).toBe(to === undefined ? undefined : host + to);
  });
});
