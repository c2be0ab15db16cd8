import { describe, expect, test } from 'vitest';
import { wordsWithoutYo } from './letter-yo.ts';

const times = (count: number, word: string) => Array.from({ length: count }, () => word);

describe('wordsWithoutYo', () => {
  test.each([
    ['a slip', [...times(5, 'ещё'), 'Еще'], [['еще', 'ещё']]],
    ['what is written so as often', [...times(4, 'ещё'), 'еще'], []],
    ['a word of its own', [...times(50, 'всё'), 'все'], []],
    ['a word that is only written so', times(9, 'есть'), []],
    ['no word', [], []],
  ])('finds %s', (_, words, found) => {
    expect([...wordsWithoutYo(words)]).toEqual(found);
  });
});
