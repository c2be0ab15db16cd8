import { describe, expect, test } from 'vitest';
import { MAP_NOTHING, mapFound, mapSize, verdictChoice } from './tree-map.ts';

describe('mapFound', () => {
  test.each([
    [1, 3, 'Нашлось: 1 вопрос и 3 исхода. Показываем путь от начала.'],
    [0, 21, 'Нашлось: 21 исход. Показываем путь от начала.'],
    [5, 0, 'Нашлось: 5 вопросов. Показываем путь от начала.'],
    [0, 0, MAP_NOTHING],
  ])('of %i and %i says %j', (questions, outcomes, text) => {
    expect(mapFound(questions, outcomes)).toBe(text);
  });
});

describe('mapSize', () => {
  test('counts in the right forms', () => {
    expect(mapSize(61, 75)).toBe('На карте 61 вопрос и 75 исходов.');
  });
});

describe('verdictChoice', () => {
  test.each([
    ['wait', 'Подождите (2)'],
    ['contact', 'Напишите или позвоните (2)'],
    ['routing', 'Решает другой отдел (2)'],
  ] as const)('names %s', (verdict, text) => {
    expect(verdictChoice(verdict, 2)).toBe(text);
  });
});
