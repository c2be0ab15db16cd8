import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite, copyContent } from './own-content.ts';
import { expect, test } from './test.ts';

const ARTICLE = 'articles/dostavka/uskorit-dostavku.mdx';

let content = '';
let site = '';

test.beforeEach(async () => {
  content = test.info().outputPath('content');
  site = test.info().outputPath('site');
  await copyContent(content);
  await mkdir(site);
  await writeFile(join(site, 'index.html'), 'the last good site');
});

test.afterEach(async () => {
  expect(await readdir(site)).toEqual(['index.html']);
  expect(await readFile(join(site, 'index.html'), 'utf8')).toBe('the last good site');
});

test('a broken article stops the build, and the last good site stays', async () => {
  const article = join(content, ARTICLE);
  const text = await readFile(article, 'utf8');
  const broken = text
    .replace(/^facts: .*$/m, 'facts: [cannot-999]')
    .replace(/^reviewBy: .*$/m, 'reviewBy: 2027-02-31');
  await writeFile(article, broken);

  const { exitCode, output } = await buildSite(content, site);
  expect(exitCode).not.toBe(0);
  const lineOf = (key: string) =>
    String(broken.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1);
  expect(output).toContain(`${article}:${lineOf('facts')}  unknown-fact`);
  expect(output).toContain(`${article}:${lineOf('reviewBy')}  bad-date`);
  expect(output, 'editors are left with a report, not with a stack').not.toMatch(/^\s+at /m);

  expect(await readdir(test.info().outputDir)).toEqual(['content', 'site']);
});

test('a script that a logo brings onto the pages stops the build, and the last good site stays', async () => {
  const logo = join(content, 'logo.svg');
  const drawing = await readFile(logo, 'utf8');
  await writeFile(logo, drawing.replace('</svg>', "<script>document.title='x'</script></svg>"));

  const { exitCode, output } = await buildSite(content, site);
  expect(exitCode).not.toBe(0);
  expect(output).toContain("нашли: «<script>document.title='x'</script>»\n  как исправить: ");
  expect(output).not.toMatch(/^\s+at /m);
});
