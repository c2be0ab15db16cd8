import { describe, expect, test } from 'vitest';
import { headerRules } from './headers.ts';
import { formatHeaders, formatRedirects, parseHeaders, parseRedirects } from './netlify.ts';
import { shortLinkRedirects } from './short-links.ts';

describe('formatHeaders', () => {
  test('writes a pattern and its headers below it', () => {
    const rules = [
      { pattern: '/*', headers: { 'X-A': 'b; c', 'X-D': 'e' } },
      { pattern: '/f/', headers: { 'X-G': 'h' } },
    ];
    expect(formatHeaders(rules)).toBe('/*\n  X-A: b; c\n  X-D: e\n\n/f/\n  X-G: h\n');
  });
});

describe('parseHeaders', () => {
  test.each([
    ['no rules', []],
    ['a value with colons', [{ pattern: '/*', headers: { Link: '<https://shop.example/>; rel=me' } }]],
    ['a pattern without headers', [{ pattern: '/x/', headers: {} }]],
    ['the rules of the site', headerRules('/help/', { scripts: new Set(['a()']), styles: new Set() })],
  ])('reads back %s', (_, rules) => {
    expect(parseHeaders(formatHeaders(rules))).toEqual(rules);
  });
});

describe('formatRedirects', () => {
  test.each([
    ['nothing for no forwards', [], ''],
    [
      'a line a forward',
      [
        { from: '/a/', to: '/b/' },
        { from: '/c/', to: '/d/' },
      ],
      '/a/ /b/ 301\n/c/ /d/ 301\n',
    ],
  ])('writes %s', (_, forwards, text) => {
    expect(formatRedirects(forwards)).toBe(text);
  });
});

describe('parseRedirects', () => {
  test.each([[[]], [[{ from: '/a/12/', to: '/otvety/gde/' }]], [shortLinkRedirects('/help/')]])(
    'reads back %j',
    (redirects) => {
      expect(parseRedirects(formatRedirects(redirects))).toEqual(redirects);
    },
  );
});
