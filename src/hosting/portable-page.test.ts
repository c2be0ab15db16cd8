import { describe, expect, test } from 'vitest';
import { portablePage } from './portable-page.ts';

const portable = (html: string, address = '/reshenie/opozdal/') => portablePage(html, address, 'Копия');

describe('portablePage', () => {
  test.each([
    ['a page below', '<a href="/otvety/dostavka/"></a>', '<a href="../../otvety/dostavka/index.html"></a>'],
    ['home', '<a href="/"></a>', '<a href="../../index.html"></a>'],
    ['a place', '<a href="/svyaz/#chat"></a>', '<a href="../../svyaz/index.html#chat"></a>'],
    ['a place of the page', '<a href="#main"></a>', '<a href="#main"></a>'],
    ['the page itself', '<a href="/reshenie/opozdal/"></a>', '<a href="index.html"></a>'],
    ['another site', '<a href="https://a.example/"></a>', '<a href="https://a.example/"></a>'],
    ['a file', '<img src="/_astro/a.png">', '<img src="../../_astro/a.png">'],
    ['sizes of a picture', '<img src="/a.png" srcset="/b.png 320w">', '<img src="../../a.png">'],
    ['a form', '<form action="/poisk/"></form>', '<form action="../../poisk/index.html"></form>'],
    ['scripts', '<script type="module" src="/_astro/a.js"></script><script>a()</script>', ''],
    ['what stands for scripts', '<noscript><p>Без скриптов</p></noscript>', '<div><p>Без скриптов</p></div>'],
    [
      'a page that sends on',
      '<meta http-equiv="refresh" content="0;url=/svyaz/">',
      '<meta http-equiv="refresh" content="0;url=../../svyaz/index.html">',
    ],
    ['a manifest', '<link rel="manifest" href="/manifest.webmanifest">', ''],
    ['signs', '<p>«2 &lt; 3 &amp; 4»</p>', '<p>«2 &lt; 3 &amp; 4»</p>'],
  ])('makes of %s what works from disk', (_, html, made) => {
    expect(portable(html)).toBe(made);
  });

  test('begins with a line of its own', () => {
    expect(portable('<body><main></main></body>')).toBe(
      '<body><p class="wrap">Копия</p><main></main></body>',
    );
  });

  test('leads from a file beside home', () => {
    expect(portable('<a href="/svyaz/"></a>', '/404.html')).toBe('<a href="svyaz/index.html"></a>');
  });
});
