import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heaviestPages } from './page-weights.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weights-'));
  const page = '<script type="module" src="/help/_astro/page.js"></script>';
  for (const [path, text] of [
    ['index.html', page],
    ['index.html.br', 'x'.repeat(500)],
    ['otvety/dostavka/index.html', page],
    ['vozmozhnosti/index.html', `${page}${'x'.repeat(900)}`],
    ['_astro/page.js', 'import{a}from"./shared.js";'],
    ['_astro/shared.js', 'export const a=1;'],
    ['_astro/shared.js.br', 'xx'],
  ] as const) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});

afterAll(() => rm(folder, { recursive: true }));

describe('heaviestPages', () => {
  test('weighs pages with all their scripts as they are sent, the nearest to its limit first', () => {
    expect(heaviestPages(folder, ['/', '/otvety/dostavka/', '/vozmozhnosti/', '/redaktoru/'])).toEqual([
      { address: '/', bytes: 500 + 27 + 2, limit: 14_600 },
      { address: '/vozmozhnosti/', bytes: 958 + 27 + 2, limit: 60_000 },
      { address: '/otvety/dostavka/', bytes: 58 + 27 + 2, limit: 14_600 },
    ]);
  });
});
