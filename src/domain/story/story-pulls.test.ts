import { describe, expect, test } from 'vitest';
import { learnStoryPulls, type LabelledText } from './learn-story-pulls.ts';
import {
  codesOf,
  NO_STORY_PULLS,
  packStoryPulls,
  pullingWords,
  pullsOfText,
  unpackStoryPulls,
} from './story-pulls.ts';

const COLUMNS = 3;
const told = (column: number, text: string): LabelledText => ({ text, columns: [column], odds: new Map() });
const TOLD = [
  told(0, 'курьер не приехал'),
  told(0, 'где курьер'),
  told(0, 'не приехал никто'),
  told(1, 'вернуть деньги'),
  told(1, 'где деньги'),
  told(1, 'вернуть за чайник'),
];
const pulls = unpackStoryPulls(packStoryPulls(learnStoryPulls(TOLD, COLUMNS), COLUMNS), COLUMNS);
const columnOf = (text: string) => {
  const odds = pullsOfText(pulls, text, COLUMNS);
  return odds.indexOf(Math.max(...odds));
};

describe('codesOf', () => {
  test('tells a denied word from a plain one, and forms of a word and numbers not', () => {
    expect(codesOf('не приехал')).not.toEqual(codesOf('приехал'));
    expect(codesOf('курьеру 12345')).toEqual(codesOf('Курьер'));
  });
});

describe('learnStoryPulls', () => {
  test.each([
    ['А курьер где', 0],
    ['так и не приехал', 0],
    ['деньги за вазу', 1],
  ])('%j pulls where such words were told', (text, column) => {
    expect(columnOf(text)).toBe(column);
  });

  test('a word told once, or of all outcomes alike, pulls towards none', () => {
    expect(pullsOfText(pulls, 'где никто чайник', COLUMNS)).toEqual([0, 0, 0]);
  });

  test('learns only what was not known without the words', () => {
    const known = TOLD.map((text) => ({ ...text, odds: new Map(text.columns.map((column) => [column, 9])) }));
    const [learned, knowing] = [TOLD, known].map((texts) =>
      Math.max(...pullsOfText(learnStoryPulls(texts, COLUMNS), 'курьер', COLUMNS)),
    );
    expect(knowing).toBeLessThan(learned ?? 0);
  });

  test('the same texts give the same pulls', () => {
    expect(learnStoryPulls(TOLD.toReversed(), COLUMNS)).toEqual(learnStoryPulls(TOLD, COLUMNS));
  });
});

describe('packStoryPulls', () => {
  test('keeps each pull as the nearest strength', () => {
    const [code = 0] = codesOf('курьер');
    const packed = packStoryPulls(
      new Map([
        [
          code,
          new Map([
            [0, 0.2],
            [1, 1.4],
            [2, 9],
          ]),
        ],
      ]),
      COLUMNS,
    );
    expect(unpackStoryPulls(packed, COLUMNS)).toEqual(
      new Map([
        [
          code,
          new Map([
            [1, 1.5],
            [2, 3],
          ]),
        ],
      ]),
    );
  });

  test('nothing pulls where nothing was told', () => {
    expect(unpackStoryPulls(NO_STORY_PULLS, COLUMNS)).toEqual(new Map());
  });
});

describe('pullingWords', () => {
  test('names the words as typed', () => {
    expect(pullingWords(pulls, 'Курьер так и не приехал, а деньги?', 0)).toEqual(['курьер', 'не', 'приехал']);
  });
});
