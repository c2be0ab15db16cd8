import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite, copyContent } from './own-content.ts';
import { expect, test } from './test.ts';

const ARTICLE = 'articles/dostavka/uskorit-dostavku.mdx';

test('a broken article stops the build, and the last good site stays', async () => {
  const content = test.info().outputPath('content');
  const site = test.info().outputPath('site');
  await copyContent(content);
  const article = join(content, ARTICLE);
  const text = await readFile(article, 'utf8');
  const broken = text
    .replace(/^facts: .*$/m, 'facts: [cannot-999]')
    .replace(/^reviewBy: .*$/m, 'reviewBy: 2027-02-31');
  await writeFile(article, broken);
  await mkdir(site);
  await writeFile(join(site, 'index.html'), 'the last good site');

  const { exitCode, output } = await buildSite(content, site);
  expect(exitCode).not.toBe(0);
  const lineOf = (key: string) =>
    String(broken.split('\n').findIndex((line) => line.startsWith(`${key}:`)) + 1);
  expect(output).toContain(`${article}:${lineOf('facts')}  unknown-fact`);
  expect(output).toContain(`${article}:${lineOf('reviewBy')}  bad-date`);
  expect(output, 'editors are left with a report, not with a stack').not.toMatch(/^\s+at /m);

  expect(await readdir(test.info().outputDir)).toEqual(['content', 'site']);
  expect(await readdir(site)).toEqual(['index.html']);
  expect(await readFile(join(site, 'index.html'), 'utf8')).toBe('the last good site');
});
