import { describe, expect, test } from 'vitest';
import { packageOf } from './licences.ts';

describe('packageOf', () => {
  test.each([
    ['/shop/node_modules/fast-luhn/index.js', '/shop/node_modules/fast-luhn'],
    ['/shop/node_modules/@orama/stemmers/dist/ru.js', '/shop/node_modules/@orama/stemmers'],
    ['/shop/node_modules/a/node_modules/b/index.js?v=1', '/shop/node_modules/a/node_modules/b'],
    ['/shop/src/domain/search/stem.ts', undefined],
    ['\0/shop/node_modules/a/index.js?commonjs-proxy', undefined],
  ])('of %j is %j', (module, folder) => {
    expect(packageOf(module)).toBe(folder);
  });
});
