import { describe, expect, test } from 'vitest';
import { formatDuration, parseDuration, readPeriodWords } from './duration.ts';

describe('parseDuration', () => {
  test.each([
    ['P2D', { unit: 'day', count: 2 }],
    ['P3W', { unit: 'week', count: 3 }],
    ['PT1H', { unit: 'hour', count: 1 }],
    ['2 дня', undefined],
    ['PT30M', undefined],
  ])('reads %s', (text, expected) => {
    expect(parseDuration(text)).toEqual(expected);
  });
});

describe('formatDuration', () => {
  test.each(['P2D', 'P3W', 'PT1H'])('writes %s as it was read', (text) => {
    const duration = parseDuration(text);
    expect(duration && formatDuration(duration)).toBe(text);
  });
});

describe('readPeriodWords', () => {
  test.each([
    ['2–5 дней', 'day', 2, 5],
    ['2-5 дней', 'day', 2, 5],
    ['до 5 рабочих дней', 'day', 5, 5],
    ['1 день', 'day', 1, 1],
    ['2 недели', 'week', 2, 2],
    ['1 час', 'hour', 1, 1],
    ['24 часа', 'hour', 24, 24],
    ['3 суток', 'day', 3, 3],
  ])('reads «%s»', (words, unit, least, most) => {
    expect(readPeriodWords(words)).toEqual([
      { unit, count: least },
      { unit, count: most },
    ]);
  });

  test.each(['полтора часа', 'до вечера', 'день в день', '3 месяца', '2 раза по 5 дней'])(
    'leaves «%s» to people',
    (words) => {
      expect(readPeriodWords(words)).toBeUndefined();
    },
  );
});
