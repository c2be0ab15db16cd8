import { describe, expect, test } from 'vitest';
import { findPageFaults } from './page-faults.ts';

const PARTS = { scripts: new Set(['own()']), styles: new Set(['a{}', 'a{}b{}']) };
const found = (html: string) => findPageFaults(html, PARTS).map((fault) => fault.found);

describe('findPageFaults', () => {
  test.each([
    ['the script of the site', '<script>own()</script>'],
    ['its style sheets', '<style>a{}</style><p>…</p><style media="print">a{}b{}</style>'],
    ['a script of another file', '<script type="module" src="/x.js"></script>'],
    ['data', '<script type="application/json">{"a":1}</script><script type=application/ld+json>{}</script>'],
    [
      'code shown as code',
      '<p>Слова <code>&lt;script&gt;document.title=&#39;x&#39;&lt;/script&gt;</code></p>',
    ],
    ['markup in a title', '<title><script>x</script></title>'],
    ['markup in a comment', '<!-- <script>x</script> -->'],
    [
      'words that look like an address of code',
      '<meta content="javascript: что это"><p title="style=">onclick=</p>',
    ],
    [
      'ordinary addresses',
      '<a href="/svyaz/">…</a><a href="tel:+7">…</a><img src="data:image/png;base64,AA==">',
    ],
  ])('finds nothing in %s', (_, html) => {
    expect(found(html)).toEqual([]);
  });

  test.each([
    [
      'another script',
      `<p>Слова <script>document.title='x'</script></p>`,
      `<script>document.title='x'</script>`,
    ],
    ['the same script with a space', '<script>own() </script>', '<script>own() </script>'],
    ['an empty script', '<script></script>', '<script></script>'],
    ['a module', '<script type="module">x</script>', '<script>x</script>'],
    ['an import map', '<script type="importmap">{}</script>', '<script>{}</script>'],
    ['a script in capitals', '<SCRIPT>x</SCRIPT >', '<script>x</script>'],
    ['a script that never ends', '<script>x', '<script>x</script>'],
    ['a script of a drawing', '<svg><script href="/x.js">x</script></svg>', '<script>x</script>'],
    ['the style of a drawing', '<svg><style>a{ }</style></svg>', '<style>a{ }</style>'],
    ['a handler', '<img src=x OnError=x>', '<img onerror="x">'],
    ['a handler after a slash', '<svg/onload=x>', '<svg onload="x">'],
    ['a handler behind a comment', '<!--><b onclick="x">-->', '<b onclick="x">'],
    ['a style attribute', '<path style="fill:red"/>', '<path style="fill:red">'],
    ['an address of code', '<a href="javascript:alert(1)">', '<a href="javascript:alert(1)">'],
    ['one in disguise', '<a href=" Java&Tab;Script&colon;x">', '<a href=" Java Script:x">'],
    ['one in a drawing', '<svg><a xlink:href="javascript:x">', '<a xlink:href="javascript:x">'],
    ['one of a form', '<button formaction="javascript:x">', '<button formaction="javascript:x">'],
  ])('finds %s', (_, html, markup) => {
    expect(found(html)).toEqual([`«${markup}»`]);
  });

  test.each([
    [
      '<script>x</script>',
      'уберите скрипт из текста или картинки, с которой он попал на страницу; код сайта стоит в файлах *.element.ts',
    ],
    [
      '<style>x</style>',
      'перенесите правила в файл .css, который импортирует страница; в картинке SVG замените их атрибутами',
    ],
    [
      '<p style="x">',
      'перенесите правило в файл .css; в картинке SVG замените его атрибутом, например fill="…"',
    ],
    ['<p onclick="x">', 'уберите атрибут: события слушают файлы *.element.ts'],
    ['<a href="javascript:x">', 'замените адрес на адрес страницы'],
  ])('says what to do about %s', (html, fix) => {
    expect(findPageFaults(html, PARTS).map((fault) => fault.fix)).toEqual([fix]);
  });
});
