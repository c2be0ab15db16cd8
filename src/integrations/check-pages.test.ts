import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPages } from './check-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-pages-'));
const PARTS = { scripts: new Set(['own()']), styles: new Set<string>() };
const PAGES = {
  'a.html': '<script>own()</script><p onclick="x">',
  'b.html': '<p onclick="x"><p onclick="x">',
  'c.html': '<p onclick="x"><script>x</script>',
  'd.html': '<script>own()</script>',
};

beforeAll(() => {
  for (const [file, html] of Object.entries(PAGES)) writeFileSync(join(folder, file), html);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('checkPages', () => {
  test('says nothing of pages within the policy', async () => {
    expect(await checkPages(folder, ['d.html'], PARTS)).toBeUndefined();
  });

  test('names what was found once, with the pages that have it and what to do', async () => {
    expect(await checkPages(folder, Object.keys(PAGES), PARTS)).toBe(
      [
        'a.html и ещё 2 страницы',
        '  нашли: «<p onclick="x">»',
        '  как исправить: уберите атрибут: события слушают файлы *.element.ts',
        '',
        'c.html',
        '  нашли: «<script>x</script>»',
        '  как исправить: уберите скрипт из текста или картинки, с которой он попал на страницу; код сайта стоит в файлах *.element.ts',
      ].join('\n'),
    );
  });
});
