import { describe, expect, test } from 'vitest';
import { droppedWords, foundCount, quote, suggestionCount } from './search.ts';

describe('foundCount', () => {
  test.each([
    [1, 'По запросу «чат» нашёлся 1 ответ'],
    [2, 'По запросу «чат» нашлись 2 ответа'],
    [5, 'По запросу «чат» нашлось 5 ответов'],
    [11, 'По запросу «чат» нашлось 11 ответов'],
    [21, 'По запросу «чат» нашёлся 21 ответ'],
  ])('counts %i', (count, expected) => {
    expect(foundCount(count, 'чат')).toBe(expected);
  });
});

describe('suggestionCount', () => {
  test.each([
    [0, 'Подсказок нет. Нажмите Enter, чтобы искать по всему тексту.'],
    [1, '1 подсказка'],
    [3, '3 подсказки'],
    [6, '6 подсказок'],
  ])('counts %i', (count, expected) => {
    expect(suggestionCount(count)).toBe(expected);
  });
});

describe('quote', () => {
  test.each([
    ['чат', '«чат»'],
    ['а'.repeat(80), `«${'а'.repeat(80)}»`],
    ['а'.repeat(2000), `«${'а'.repeat(80)}…»`],
    ['🎁'.repeat(81), `«${'🎁'.repeat(80)}…»`],
  ])('quotes %.10j', (query, expected) => {
    expect(quote(query)).toBe(expected);
  });
});

describe('droppedWords', () => {
  test('names at most twelve', () => {
    const words = Array.from({ length: 13 }, (_, position) => `с${String(position)}`);
    expect(droppedWords(['как', 'где'])).toBe('Не учитывали слова: как, где.');
    expect(droppedWords(words)).toMatch(/с11…\.$/);
  });
});
