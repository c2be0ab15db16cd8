import { describe, expect, test } from 'vitest';
import { builtSite, type BuiltSite } from './built-site.ts';
import { checkFiles, checkReferences, clicksFromHome, readSitemap } from './references.ts';

const CANONICAL = '<link rel="canonical" href="https://help.example/help/">';

/** A site under `/help/` whose home shows the HTML, beside one other page, with the files. */
function toySite(html: string, files: Readonly<Record<string, string>> = {}): BuiltSite {
  const contents: Readonly<Record<string, string>> = {
    'index.html': `<head>${CANONICAL}</head><main>${html}</main>`,
    'svyaz/index.html': '<h2 id="chat">Чат</h2>',
    'pagefind/index.json': '{}',
    ...files,
  };
  return builtSite('/help/', Object.keys(contents), (path) => Buffer.from(contents[path] ?? ''));
}

describe('checkReferences', () => {
  test.each([
    ['a page', '<a href="/help/svyaz/">'],
    ['an anchor', '<a href="/help/svyaz/#chat">'],
    ['an anchor of the page', '<a id="x" href="#x">'],
    ['the whole address of a page', '<a href="https://help.example/help/svyaz/">'],
    ['another site', '<a href="https://shop.example/">'],
    ['a telephone and a letter', '<a href="tel:+74950000000"></a><a href="mailto:help@shop.example">'],
    ['a query', '<form action="/help/svyaz/?q=%D0%B0&amp;b">'],
    ['a folder for scripts', '<search-results data-pagefind="/help/pagefind/">'],
    ['words', '<p title="Чат/почта">'],
  ])('follows %s', (_, html) => {
    expect(checkReferences(toySite(html))).toEqual([]);
  });

  test.each([
    ['<a href="/help/chat/">', '/help/chat/ leads nowhere'],
    ['<a href="chat/">', 'chat/ leads nowhere'],
    ['<a href="/help/svyaz">', '/help/svyaz leads nowhere'],
    ['<a href="/help/pagefind/">', '/help/pagefind/ leads nowhere'],
    ['<img src="/help/picture.png">', '/help/picture.png leads nowhere'],
    ['<img srcset="/help/picture.png 2x">', '/help/picture.png leads nowhere'],
    ['<site-search data-index="/help/index.json">', '/help/index.json leads nowhere'],
    ['<meta content="0;url=/help/chat/">', '/help/chat/ leads nowhere'],
    ['<meta content="https://help.example/help/chat/">', 'https://help.example/help/chat/ leads nowhere'],
    ['<a href="/svyaz/">', '/svyaz/ leads out of the site'],
    ['<a href="/help/svyaz/#mail">', '/help/svyaz/#mail leads to no anchor'],
    ['<a href="javascript:alert(1)">', 'javascript:alert(1) is no address of a page'],
    ['<a href="http://shop.example/">', 'http://shop.example/ is no address of a page'],
    ['<a href="https://">', 'https:// is no address'],
  ])('%s: %s', (html, fault) => {
    expect(checkReferences(toySite(html))).toEqual([`/help/: ${fault}`]);
  });
});

describe('checkFiles', () => {
  test.each([
    ['llms.txt', '[Чат](https://help.example/help/svyaz/): чат', []],
    ['llms.txt', '[Чат](https://help.example/svyaz/): чат', ['/help/llms.txt: /svyaz/ leads nowhere']],
    ['a.json', '{"url":"https://help.example/help/chat/"}', ['/help/a.json: /help/chat/ leads nowhere']],
    ['o.xml', '<Url template="https://help.example/help/svyaz/?q={searchTerms}"/>', []],
  ])('in %s %s', (file, text, faults) => {
    expect(checkFiles(toySite('', { [file]: text }))).toEqual(faults);
  });
});

describe('clicksFromHome', () => {
  test('counts the fewest clicks and leaves out what no link leads to', () => {
    const site = toySite('<a href="/help/a/"></a><a href="/help/svyaz/#chat"></a>', {
      'a/index.html': '<a href="/help/b/"></a><a href="/help/svyaz/"></a>',
      'b/index.html': '',
      'c/index.html': '',
    });
    expect(clicksFromHome(site)).toEqual(
      new Map([
        ['/help/', 0],
        ['/help/a/', 1],
        ['/help/svyaz/', 1],
        ['/help/b/', 2],
      ]),
    );
  });
});

describe('readSitemap', () => {
  test('reads the pages of all its parts', () => {
    const site = toySite('', {
      'sitemap-index.xml': '<loc>https://help.example/help/sitemap-0.xml</loc>',
      'sitemap-0.xml': '<loc>https://help.example/help/</loc><loc>https://help.example/help/svyaz/</loc>',
    });
    expect(readSitemap(site)).toEqual(['/help/', '/help/svyaz/']);
  });
});
