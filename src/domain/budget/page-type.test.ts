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
    ['/operatoru/', 'operators'],
    ['/operatoru/dostavka/', 'replies'],
    ['/a/12/', undefined],
    ['/otdely/', undefined],
  ])('of %s is %s', (address, type) => {
    expect(pageType(address, { isOutcome: false, isLongGuide: false })).toBe(type);
  });

  test.each([
    ['/reshenie/opozdal/', { isOutcome: true, isLongGuide: false }, 'outcome'],
    ['/otvety/dostavka/srok/', { isOutcome: false, isLongGuide: true }, 'long guide'],
  ])('of %s with %j is %s', (address, traits, type) => {
    expect(pageType(address, traits)).toBe(type);
  });
});

describe('pageLimit', () => {
  test.each([
    ['article', LIMITS.pageBytes],
    ['map', LIMITS.listPageBytes],
    ['replies', LIMITS.listPageBytes],
    ['operators', LIMITS.operatorsBytes],
    ['long guide', LIMITS.listPageBytes],
  ] as const)('of %s is %i', (type, bytes) => {
    expect(pageLimit(type)).toBe(bytes);
  });
});
