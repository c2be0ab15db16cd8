import { expect, test } from 'vitest';
import { permalinks } from './permalink.ts';
import { sharedAddress } from './shared-address.ts';

test.each([
  ['А-12', '/help/a/12/'],
  ['Р-17', '/help/r/17/'],
  [undefined, '/help/reshenie/'],
])('sharedAddress of a page with number %s is %s', (number, address) => {
  const page = { url: '/help/reshenie/', ...(number !== undefined && { number }) };
  expect(sharedAddress(page, permalinks('/help/'))).toBe(address);
});
