import { describe, expect, test } from 'vitest';
import { longestLength } from './longest-length.ts';

const example = 'пример';

describe('longestLength', () => {
  test.each([
    ['', 0],
    ['Заказ', 5],
    ['{{order}}', 13],
    ['{{item}}, {{item}}', 162],
    ['{{since}}', '30 сентября 2026'.length],
    ['{{demand}}', 'помочь иначе, ниже'.length],
    ['{{detail}}', Infinity],
    ['{{ordr}}', '____'.length],
  ])('of %j is %d', (template, expected) => {
    expect(
      longestLength(template, {
        order: { type: 'orderNumber', example: '12345678-0001' },
        item: { type: 'text', example, max: 80 },
        since: { type: 'date', example: '2026-11-18' },
        demand: {
          type: 'choice',
          example,
          options: ['найти заказ', 'вернуть деньги'],
          other: 'помочь иначе, ниже',
        },
        detail: { type: 'longText', example },
      }),
    ).toBe(expected);
  });
});
