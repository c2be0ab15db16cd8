import { describe, expect, test } from 'vitest';
import { straightAddress } from './straight-address.ts';

describe('straightAddress', () => {
  test.each([
    ['a plain address', 'https://shop.example/rules?page=2#top', 'https://shop.example/rules?page=2#top'],
    ['an unsafe connection', 'http://shop.example/rules', 'https://shop.example/rules'],
    [
      'marks of advertising',
      'https://shop.example/a?utm_source=tg&page=2&yclid=1',
      'https://shop.example/a?page=2',
    ],
    [
      'a detour',
      'https://www.google.com/url?q=https://shop.example/a%3Futm_source%3Dx&sa=D',
      'https://shop.example/a',
    ],
    ['a short address', 'https://clck.ru/abcd', undefined],
  ])('%s', (_, address, straight) => {
    expect(straightAddress(address)).toBe(straight);
  });
});
