import { describe, expect, test } from 'vitest';
import { redirectOf, shortLinkRedirects } from './short-links.ts';

describe('shortLinkRedirects', () => {
  test.each([
    ['/A/12/', '/a/12/'],
    ['/%D0%B0/12', '/a/12'],
    ['/%D0%90/12/', '/a/12/'],
    ['/R/2/', '/r/2/'],
    ['/%D1%80/2/', '/r/2/'],
    ['/%D0%A0/2/', '/r/2/'],
    ['/p/2/', '/r/2/'],
    ['/P/2/', '/r/2/'],
  ])('lead from %s to %s', (from, to) => {
    expect(redirectOf(from, shortLinkRedirects('/'))).toBe(to);
    expect(redirectOf(`/help${from}`, shortLinkRedirects('/help/'))).toBe(`/help${to}`);
  });

  test.each(['/a/12/', '/r/2/', '/b/12/', '/poisk/', '/'])('leave %s alone', (pathname) => {
    expect(redirectOf(pathname, shortLinkRedirects('/'))).toBeUndefined();
  });
});

describe('redirectOf', () => {
  test('takes the first that matches', () => {
    const redirects = [
      { from: '/x/y/', to: '/one/' },
      { from: '/x/*', to: '/two/:splat' },
    ];
    expect(['/x/y/', '/x/z/', '/x'].map((pathname) => redirectOf(pathname, redirects))).toEqual([
      '/one/',
      '/two/z/',
      undefined,
    ]);
  });
});
