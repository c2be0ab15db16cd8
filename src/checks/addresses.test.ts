import { expect, test } from 'vitest';
import { STANDING_PAGES } from '../domain/permalink/address-book.ts';
import { reportAfter } from '../testing/valid-content.ts';
import { replace, write } from './mistakes/mistake.ts';

test.each(STANDING_PAGES)('an author may link to %s', async (page) => {
  const edit = replace('articles/delivery/where.mdx', '(/svyaz/#chat)', `(${page})`);
  expect(await reportAfter([edit])).toBe('Замечаний нет.');
});

test('an old address may lead to a page that every site has', async () => {
  const redirect = '- { from: /otvety/bylo/, to: /dostupnost/, since: 2026-11-20 }\n';
  expect(await reportAfter([write('redirects.yaml', redirect)])).toBe('Замечаний нет.');
});
