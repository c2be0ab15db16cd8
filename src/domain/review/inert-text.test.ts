import { describe, expect, test } from 'vitest';
import { inertText } from './inert-text.ts';

describe('inertText', () => {
  test.each([
    ['plain words', 'Заказ №12, 2–5 дней: «ждите»', 'Заказ №12, 2–5 дней: «ждите»'],
    [
      'HTML',
      '<img src=x onerror="a()"> & <!-- b -->',
      '&lt;img src=x onerror="a()"&gt; &amp; &lt;!-- b --&gt;',
    ],
    ['emphasis and code', '*a* _b_ ~c~ `d`', '\\*a\\* \\_b\\_ \\~c\\~ \\`d\\`'],
    ['a link', '[x](javascript:a)', '\\[x\\](javascript:a)'],
    ['a picture', '![x](https://a.example/b.png)', '!\\[x\\](https:\u2060//a.example/b.png)'],
    ['what escapes the escape', '\\[x](y)', '\\\\\\[x\\](y)'],
    ['a bare address', 'http://a.example и www.a.example', 'http:\u2060//a.example и www\u2060.a.example'],
    ['a mention', '@anna, @shop/team', '@\u2060anna, @\u2060shop/team'],
    ['a mail address', 'a@b.example', 'a@\u2060b.example'],
    ['a reference', '#12, a/b#3, GH-4', '#\u206012, a/b#\u20603, GH\u2060-4'],
    ['mathematics', '$\\alpha$', '&#36;\\\\alpha&#36;'],
    ['a table', 'a | b', 'a \\| b'],
    ['several lines', '  # a\n\n> b\r\n', '#\u2060 a &gt; b'],
    ['what turns the direction of letters', 'a\u202Eb\u200Bc', 'abc'],
  ])('shows %s as written', (_, text, inert) => {
    expect(inertText(text, 100)).toBe(inert);
  });

  test.each([
    ['Здравствуйте', 12, 'Здравствуйте'],
    ['Здравствуйте, ждите', 14, 'Здравствуйте,…'],
    ['😀😀😀', 4, '😀…'],
    ['«'.repeat(1e6), 3, '««…'],
  ])('cuts what is too long', (text, maxLength, inert) => {
    expect(inertText(text, maxLength)).toBe(inert);
  });
});
