import { cp, glob, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  addPicture,
  addRedirect,
  buildSite,
  copyContent,
  findSamples,
  sourceSamples,
} from './own-content.ts';
import { siteAddress } from './site-address.ts';
import { expect, test } from './test.ts';
import { FOOTER } from '../src/texts/site.ts';

const PRODUCTION = { SITE_ENV: 'production' };
const OLD_ADDRESS = '/otvety/dostavka/staryy-adres/';

/** What another shop writes in place of this one's. */
const anotherShop = fileURLToPath(new URL('fixtures/production', import.meta.url));

test('production refuses every example by file and line', async () => {
  const content = test.info().outputPath('content');
  await copyContent(content);
  const { exitCode, output } = await buildSite(content, test.info().outputPath('site'), PRODUCTION);
  expect(exitCode).not.toBe(0);
  const named = [...output.matchAll(/^(\S+:\d+) {2}sample-in-production$/gm)].map(([, place]) => place);
  const samples = await findSamples(content);
  expect(samples.length).toBeGreaterThan(0);
  expect(named.toSorted()).toEqual(samples.map((place) => join(content, place)).toSorted());
});

test('another shop fills in its own values and builds for production', async ({ links }) => {
  test.slow();
  const content = test.info().outputPath('content');
  const site = test.info().outputPath('site');
  await copyContent(content);
  await sourceSamples(content);
  await cp(anotherShop, content, { recursive: true });
  await addPicture(content, 'dostavka/uskorit-dostavku', 'Карточка заказа');
  await addRedirect(content, { from: OLD_ADDRESS, to: 'А-12', since: '2026-11-20' });
  const { exitCode, output } = await buildSite(content, site, PRODUCTION);
  expect(exitCode, output).toBe(0);

  const pages = await Array.fromAsync(glob('**/*.html', { cwd: site }));
  const texts = await Promise.all(pages.map((page) => readFile(join(site, page), 'utf8')));
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter((html) => html.includes(FOOTER.samples) || html.includes(siteAddress))).toEqual([]);
  expect(await readFile(join(site, 'index.html'), 'utf8')).toContain('<title>Лавка. Помощь</title>');

  const target = links.article({ section: 'dostavka', slug: 'uskorit-dostavku' });
  const moved = await readFile(join(site, OLD_ADDRESS, 'index.html'), 'utf8');
  expect(moved).toContain(`<a href="${target}">`);
  expect(await readFile(join(site, '_redirects'), 'utf8')).toContain(`${OLD_ADDRESS} ${target} 301\n`);

  const article = await readFile(join(site, 'otvety/dostavka/uskorit-dostavku/index.html'), 'utf8');
  const [, picture = ''] =
    /<img src="([^"]+)" alt="Карточка заказа" width="1" height="1"/.exec(article) ?? [];
  expect(article).toContain(`<meta property="og:image" content="https://`);
  expect((await stat(join(site, picture))).size).toBeGreaterThan(0);
});
