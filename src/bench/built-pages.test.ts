import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countFoundPages, largestOfEach, readBuiltPages, readPageKinds } from './built-pages.ts';
import { writeTextFiles } from './text-files.ts';

const page = (path: string, html: string) => [
  { path: `${path}index.html`, text: html },
  { path: `${path}index.html.br`, text: 'x'.repeat(html.length) },
];
const guide = '/otvety/dostavka/vsyo/';
const long = `<main><p>${'слово '.repeat(1_501)}</main>`;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'built-pages-'));
  await writeTextFiles(folder, [
    { path: 'api/v1/articles.json', text: JSON.stringify([{ url: guide, kind: 'guide' }]) },
    { path: 'api/v1/pages.json', text: '[{}, {}]' },
    ...page('', '<main>'),
    ...page('a/12/', '<meta http-equiv="refresh" content="0"><main>'),
    ...page('svyaz/', '<main>'),
    ...page('redaktoru/oshibki/', '<meta name="robots" content="noindex">'),
    ...page('redaktoru/oshibki/pusto/', '<meta name="robots" content="noindex">'),
    ...page('redaktoru/oshibki/lishnee/', '<meta name="robots" content="noindex"><main>'),
    ...page('otvety/dostavka/vsyo/', long),
    ...page('otvety/dostavka/srok/', long),
    ...page('otvety/dostavka/kurier/', '<main>'),
    ...page('reshenie/status/', '<main>'),
    ...page('reshenie/zhdat/', '<main class="wrap" data-outcome="zhdat">'),
  ]);
});

afterAll(() => rm(folder, { recursive: true }));

describe('readBuiltPages', () => {
  test('tells pages with a budget by address, kind and length', async () => {
    const pages = await readBuiltPages(folder);
    expect(Object.fromEntries(pages.map(({ address, type }) => [address, type]))).toEqual({
      '/': 'home',
      [guide]: 'long guide',
      '/otvety/dostavka/srok/': 'article',
      '/otvety/dostavka/kurier/': 'article',
      '/reshenie/status/': 'question',
      '/reshenie/zhdat/': 'outcome',
    });
  });
});

describe('readPageKinds', () => {
  test('tells the largest page of each kind and whether it is indexed, of those that send on none', async () => {
    const kinds = await readPageKinds(folder);
    expect(kinds.map(({ kind, address, isIndexed }) => [kind, address, isIndexed]).sort()).toEqual([
      ['/redaktoru/oshibki/', '/redaktoru/oshibki/', false],
      ['/svyaz/', '/svyaz/', true],
      ['article', '/otvety/dostavka/srok/', true],
      ['home', '/', true],
      ['long guide', guide, true],
      ['mistake', '/redaktoru/oshibki/lishnee/', false],
      ['outcome', '/reshenie/zhdat/', true],
      ['question', '/reshenie/status/', true],
    ]);
  });
});

describe('largestOfEach', () => {
  test('leaves the largest page of each kind', async () => {
    const addresses = largestOfEach(await readBuiltPages(folder)).map(({ address }) => address);
    expect(addresses).toHaveLength(5);
    expect(addresses).not.toContain('/otvety/dostavka/kurier/');
  });
});

describe('countFoundPages', () => {
  test('counts the pages that the API lists', async () => {
    expect(await countFoundPages(folder)).toBe(2);
  });
});
