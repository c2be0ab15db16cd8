import { describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { checkHtml, checkTitles } from './valid-html.ts';

function pages(...sources: readonly string[]) {
  const files = sources.map((_, index) => `${String(index + 1)}/index.html`);
  return [...builtSite('/', files, (path) => Buffer.from(sources[parseInt(path) - 1] ?? '')).pages.values()];
}

describe('checkHtml', () => {
  test('names the place of each fault on each page', async () => {
    const faults = await checkHtml(pages('<p>\n<img src="a.png"></p>', '<p>Чат</p>', '<button>Чат</button>'));
    expect(faults).toEqual([
      '/1/:2:2 wcag/h37: <img> is missing required "alt" attribute',
      '/3/:1:2 no-implicit-button-type: <button> is missing recommended "type" attribute',
    ]);
  });
});

describe('checkTitles', () => {
  const page = (title: string, heading: string) => `<title>${title}</title><h1>\n${heading}</h1>`;

  test.each([
    ['pages of their own', [page('Чат', 'Чат'), page('Связь', 'Связь')], []],
    ['a title of two', [page('Чат', 'Чат'), page('Чат', 'Связь')], ['title «Чат»: /1/, /2/']],
    ['a heading of two', [page('Чат', 'Чат'), page('Связь', ' Чат')], ['h1 «Чат»: /1/, /2/']],
    ['a page without one', ['<title>Чат</title>'], ['h1 «»: /1/']],
  ])('of %s', (_, sources, faults) => {
    expect(checkTitles(pages(...sources))).toEqual(faults);
  });
});
