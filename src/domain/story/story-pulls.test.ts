import { describe, expect, test } from 'vitest';
import { learnStoryPulls, type LabelledText } from './learn-story-pulls.ts';
import {
  codesOf,
  isStoryPullsFile,
  NO_STORY_PULLS,
  packStoryPulls,
  pullingWords,
  pullsOfText,
  unpackStoryPulls,
} from './story-pulls.ts';

/** Two outcomes and none of them; one more, with which the first shares an answer. */
const COLUMNS = [[0], [1], [2], [3], [0, 3]];
const told = (outcome: number, text: string): LabelledText => ({
  text,
  outcomes: [outcome],
});
const TOLD = [
  told(0, 'курьер не приехал'),
  told(0, 'где курьер'),
  told(0, 'не приехал никто'),
  told(1, 'вернуть деньги'),
  told(1, 'где деньги'),
  told(1, 'вернуть за чайник'),
];
const learned = learnStoryPulls(TOLD, COLUMNS);
const pulls = unpackStoryPulls(packStoryPulls(learned, COLUMNS), COLUMNS);
const oddsOf = (text: string) => pullsOfText(pulls, text, COLUMNS);
const outcomeOf = (text: string) => oddsOf(text).indexOf(Math.max(...oddsOf(text)));

describe('isStoryPullsFile', () => {
  test.each([
    ['the file', NO_STORY_PULLS, true],
    ['no file', null, false],
    ['another file', { says: [], outcomes: [] }, false],
  ])('tells %s', (_, value, expected) => {
    expect(isStoryPullsFile(value)).toBe(expected);
  });
});

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
  ])('%j pulls where such words were told', (text, outcome) => {
    expect(outcomeOf(text)).toBe(outcome);
  });

  test('a word that was told once pulls towards nothing', () => {
    expect(oddsOf('никто чайник')).toEqual([0, 0, 0, 0]);
  });

  test('a word of one outcome pulls less towards those behind the same answer, and towards no others', () => {
    const texts = [told(0, 'курьер опоздал'), told(0, 'курьер уехал'), told(1, 'деньги'), told(1, 'деньги')];
    const [first = 0, other, , beside = 0] = pullsOfText(learnStoryPulls(texts, COLUMNS), 'курьер', COLUMNS);
    expect(beside).toBeGreaterThan(0);
    expect(beside).toBeLessThan(first);
    expect(other).toBe(0);
  });

  test('leaves so many pulls as fit, those that say most', () => {
    const few = learnStoryPulls(TOLD, COLUMNS, 2);
    expect([...few.values()].reduce((sum, ofWord) => sum + ofWord.size, 0)).toBeLessThanOrEqual(2);
    expect(pullsOfText(few, 'никто', COLUMNS)).toEqual([0, 0, 0, 0]);
  });

  test('the same texts give the same pulls', () => {
    expect(learnStoryPulls(TOLD.toReversed(), COLUMNS)).toEqual(learned);
  });
});

describe('packStoryPulls', () => {
  test('keeps each pull as the strength that comes nearest, and none that is next to nothing', () => {
    const [code = 0] = codesOf('курьер');
    const strong = new Map([0.2, 1, 1.1, 2, 4].map((pull, column) => [column, pull]));
    const kept = unpackStoryPulls(packStoryPulls(new Map([[code, strong]]), COLUMNS), COLUMNS);
    expect([...(kept.get(code) ?? [])].sort()).toEqual([
      [1, 0.6],
      [2, 1.55],
      [3, 1.55],
      [4, 4],
    ]);
  });

  test('nothing pulls where nothing was told', () => {
    expect(unpackStoryPulls(NO_STORY_PULLS, COLUMNS)).toEqual(new Map());
    expect(packStoryPulls(new Map(), COLUMNS)).toEqual(NO_STORY_PULLS);
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
