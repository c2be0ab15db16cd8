import { describe, expect, test } from 'vitest';
import { learnPulls, type LabelledText } from './learn-pulls.ts';
import { codeOf } from '../search/word-set.ts';
import { isPullsFile, NO_PULLS, oddsOf, packPulls, unpackPulls } from './pulls.ts';

/** Two outcomes and none of them; one more, with which the first shares an answer. */
const COLUMNS = [[0], [1], [2], [3], [0, 3]];
const codesOf = (text: string) => text.split(' ').map((word) => codeOf(word, 16));
const told = (outcome: number, text: string): LabelledText => ({ text, outcomes: [outcome] });
const TOLD = [
  told(0, 'курьер опоздал'),
  told(0, 'где курьер'),
  told(0, 'опоздал никто'),
  told(1, 'вернуть деньги'),
  told(1, 'где деньги'),
  told(1, 'вернуть чайник'),
];
const learn = (texts: readonly LabelledText[], most = 1000) => learnPulls(texts, COLUMNS, { codesOf, most });
const learned = learn(TOLD);
const pulls = unpackPulls(packPulls(learned, COLUMNS), COLUMNS);
const oddsIn = (text: string, of = pulls) => oddsOf(of, codesOf(text), COLUMNS);
const outcomeOf = (text: string) => oddsIn(text).indexOf(Math.max(...oddsIn(text)));

describe('isPullsFile', () => {
  test.each([
    ['the file', NO_PULLS, true],
    ['no file', null, false],
    ['another file', { says: [], outcomes: [] }, false],
  ])('tells %s', (_, value, expected) => {
    expect(isPullsFile(value)).toBe(expected);
  });
});

describe('learnPulls', () => {
  test.each([
    ['курьер где', 0],
    ['так и опоздал', 0],
    ['деньги за вазу', 1],
  ])('%j pulls where such words were told', (text, outcome) => {
    expect(outcomeOf(text)).toBe(outcome);
  });

  test('a word that was told once pulls towards nothing', () => {
    expect(oddsIn('никто чайник')).toEqual([0, 0, 0, 0]);
  });

  test('a word of one outcome pulls less towards those behind the same answer, and towards no others', () => {
    const texts = [told(0, 'курьер опоздал'), told(0, 'курьер уехал'), told(1, 'деньги'), told(1, 'деньги')];
    const [first = 0, other, , beside = 0] = oddsIn('курьер', learn(texts));
    expect(beside).toBeGreaterThan(0);
    expect(beside).toBeLessThan(first);
    expect(other).toBe(0);
  });

  test('leaves so many pulls as fit, those that say most', () => {
    const few = learn(TOLD, 2);
    expect([...few.values()].reduce((sum, ofWord) => sum + ofWord.size, 0)).toBeLessThanOrEqual(2);
    expect(oddsIn('никто', few)).toEqual([0, 0, 0, 0]);
  });

  test('the same texts give the same pulls', () => {
    expect(learn(TOLD.toReversed())).toEqual(learned);
  });
});

describe('packPulls', () => {
  test('keeps each pull as the strength that comes nearest, and none that is next to nothing', () => {
    const code = codeOf('курьер', 16);
    const strong = new Map([0.2, 1, 1.1, 2, 4].map((pull, column) => [column, pull]));
    const kept = unpackPulls(packPulls(new Map([[code, strong]]), COLUMNS), COLUMNS);
    expect([...(kept.get(code) ?? [])].sort()).toEqual([
      [1, 0.6],
      [2, 1.55],
      [3, 1.55],
      [4, 4],
    ]);
  });

  test('nothing pulls where nothing was told', () => {
    expect(unpackPulls(NO_PULLS, COLUMNS)).toEqual(new Map());
    expect(packPulls(new Map(), COLUMNS)).toEqual(NO_PULLS);
  });
});
