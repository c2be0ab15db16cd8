import { describe, expect, test } from 'vitest';
import { findInlineHashes } from './inline-hashes.ts';

/** SHA-256 of `a{}`, as `openssl dgst -sha256 -binary | base64` prints it. */
const HASH = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='";

describe('findInlineHashes', () => {
  test.each([
    ['a style', '<style>a{}</style>', [], [HASH]],
    ['a style with attributes', '<STYLE media="print">a{}</STYLE >', [], [HASH]],
    ['a script', '<script>a{}</script>', [HASH], []],
    ['a module', '<script type="module">a{}</script>', [HASH], []],
    ['speculation rules', '<script type="speculationrules">a{}</script>', [HASH], []],
    ['the same script twice', '<script>a{}</script><script>a{}</script>', [HASH], []],
    ['no script of another file', '<script type="module" src="/x.js"></script>', [], []],
    ['no JSON', '<script type="application/json">a{}</script>', [], []],
    ['no JSON-LD', '<script type=application/ld+json>a{}</script>', [], []],
    ['nothing in text', '<p>style a{}</p>', [], []],
  ])('finds %s', (_, html, scripts, styles) => {
    expect(findInlineHashes([html])).toEqual({ scripts, styles });
  });

  test('gathers all pages in one order', () => {
    const pages = ['<style>b</style><style>a</style>', '<style>a</style><style>c</style>'];
    const { styles } = findInlineHashes(pages);
    expect(styles).toHaveLength(3);
    expect(findInlineHashes(pages.toReversed()).styles).toEqual(styles);
  });
});
