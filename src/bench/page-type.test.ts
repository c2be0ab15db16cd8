import { describe, expect, test } from 'vitest';
import { LIMITS } from './limits.ts';
import { pageLimit, pageType } from './page-type.ts';

describe('pageType', () => {
  test.each([
    ['/', 'home'],
    ['/otvety/dostavka/', 'section'],
    ['/otvety/dostavka/uskorit-dostavku/', 'article'],
    ['/otdely/operator/', 'department'],
    ['/reshenie/', 'question'],
    ['/reshenie/status-zakaza/', 'question'],
    ['/reshenie/karta/', 'map'],
    ['/a-ya/', 'А–Я'],
    ['/vozmozhnosti/', 'matrix'],
    ['/a/12/', undefined],
    ['/otdely/', undefined],
  ])('of %s is %s', (address, type) => {
    expect(pageType(address, false)).toBe(type);
  });

  test('tells an outcome from a question by its page', () => {
    expect(pageType('/reshenie/opozdal/', true)).toBe('outcome');
  });
});

describe('pageLimit', () => {
  test.each([
    ['article', LIMITS.pageBytes],
    ['map', LIMITS.listPageBytes],
  ] as const)('of %s is %i', (type, bytes) => {
    expect(pageLimit(type)).toBe(bytes);
  });
});
