import { describe, expect, test } from 'vitest';
import { embedCode, embedPolicy, themeCode } from './embed-code.ts';

const PARTS = {
  name: 'shop-help',
  script: 'https://help.shop.example/help/vstroit.js',
  link: { href: 'https://help.shop.example/help/', text: 'Помощь' },
};

describe('embedCode', () => {
  test('puts in the search box, with a link in its place until it is there', () => {
    expect(embedCode(PARTS))
      .toBe(`<script type="module" src="https://help.shop.example/help/vstroit.js"></script>
<shop-help>
  <a href="https://help.shop.example/help/">Помощь</a>
</shop-help>
`);
  });

  test('puts in the page of a number', () => {
    expect(embedCode({ ...PARTS, number: 'А-12' })).toContain('<shop-help number="А-12">');
  });

  test('writes out what means something in HTML', () => {
    const link = { href: 'https://help.shop.example/?a&b', text: '«Как <b> стоит?»' };
    expect(embedCode({ ...PARTS, link })).toContain(
      '<a href="https://help.shop.example/?a&amp;b">«Как &lt;b&gt; стоит?»</a>',
    );
  });
});

describe('embedPolicy', () => {
  test.each(['https://help.shop.example', 'https://help.shop.example/help/'])(
    'allows the host of %s',
    (address) => {
      expect(embedPolicy(address)).toBe(
        'script-src https://help.shop.example; connect-src https://help.shop.example; style-src https://help.shop.example',
      );
    },
  );
});

describe('themeCode', () => {
  test('is of the element', () => {
    expect(themeCode('shop-help')).toMatch(/^shop-help \{\n {2}font-size: [^]*;\n\}\n$/);
  });
});
