import { describe, expect, test } from 'vitest';
import { learnStoryPulls } from './learn-story-pulls.ts';
import { codesOf, pullingWords } from './story-pulls.ts';

const COLUMNS = [[0], [1], [2]];
const TOLD = ['курьер не приехал', 'где курьер', 'не приехал никто'].map((text) => ({ text, outcomes: [0] }));
const OTHER = ['вернуть деньги', 'где деньги'].map((text) => ({ text, outcomes: [1] }));
const pulls = learnStoryPulls([...TOLD, ...OTHER], COLUMNS);

describe('codesOf', () => {
  test('tells a denied word from a plain one, and forms of a word and numbers not', () => {
    expect(codesOf('не приехал')).not.toEqual(codesOf('приехал'));
    expect(codesOf('курьеру 12345')).toEqual(codesOf('Курьер'));
  });
});

describe('pullingWords', () => {
  test('names the words as typed', () => {
    expect(pullingWords(pulls, 'Курьер так и не приехал, а деньги?', COLUMNS, 0)).toEqual([
      'курьер',
      'не',
      'приехал',
    ]);
  });
});
