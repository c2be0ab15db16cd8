import { describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { checkEmbedWeight, checkWeights } from './page-weights.ts';

/** A home whose markup is counted as so many bytes once compressed. */
function home(markup: string, bytes: number, files: Readonly<Record<string, string>> = {}) {
  const contents: Readonly<Record<string, string>> = {
    'index.html': markup,
    'index.html.br': 'b'.repeat(bytes),
    'api/v1/articles.json': '[]',
    ...files,
  };
  return builtSite('/help/', Object.keys(contents), (path) => Buffer.from(contents[path] ?? ''));
}

describe('checkWeights', () => {
  const script = '<script type="module" src="/help/_astro/a.js"></script>';
  const modules = { '_astro/b.js': `import"./c.js";${'b'.repeat(2000)}`, '_astro/c.js': 'c'.repeat(1999) };
  const importing = { '_astro/a.js': 'import{a as b}from"./b.js";import(`./later.js`);', ...modules };

  test.each([
    ['a page within its bytes', home('', 14_600), []],
    ['a page past them', home('', 14_601), ['/help/: bytes of a page (home) 14601 of 14600']],
    [
      'a page with its script',
      home(script, 14_600, { '_astro/a.js': 'a' }),
      ['/help/: bytes of a page (home) 14601 of 14600'],
    ],
    [
      'scripts with all that they import',
      home(script, 0, importing),
      ['/help/: bytes of scripts 4062 of 4000'],
    ],
    [
      'a style sheet to wait for',
      home('<link rel="stylesheet" href="/help/a.css">', 0, { 'a.css': '' }),
      ['/help/: blocking requests 1 of 0'],
    ],
    [
      'a picture of another host',
      home('<img src="https://pictures.example/a.png">', 0),
      ['/help/: requests to third parties 1 of 0'],
    ],
    ['links to other hosts', home('<a href="https://shop.example/">', 0), []],
  ])('weighs %s', (_, site, faults) => {
    expect(checkWeights(site)).toEqual(faults);
  });
});

describe('checkEmbedWeight', () => {
  const files = { 'vstroit.js': 'import{a as b}from"./vstroit/a.js";', 'vstroit/a.js': 'a' };

  test.each([
    [5999, []],
    [6000, ['/help/vstroit.js: bytes 6001 of 6000']],
  ])('weighs a script of %i bytes with what it imports', (bytes, faults) => {
    const site = home('', 0, { ...files, 'vstroit.js.br': 'b'.repeat(bytes) });
    expect(checkEmbedWeight(site)).toEqual(faults);
  });
});
