import { describe, expect, test } from 'vitest';
import type { HeardStory, StoryCard } from '../domain/story/story.ts';
import type { GoldenStory } from '../schemas/golden-story.ts';
import { formatMisheard, judgeHeard } from './golden-story.ts';
import { storyFailures, storyReport } from './story-failures.ts';

const golden: GoldenStory = {
  story: 'Открыла коробку, а там пусто, заказ 12345678-0001',
  today: '2026-11-28',
  outcomes: ['empty-box'],
  values: { orders: ['12345678-0001'] },
};
const vague: GoldenStory = { ...golden, vague: true };
const twofold: GoldenStory = { ...golden, second: ['defect'] };
const offTopic: GoldenStory = { story: 'Какая завтра погода?', today: '2026-11-28', outcomes: [] };
const card = (outcome: string): StoryCard => ({
  outcome,
  score: 1,
  words: [],
  settled: [],
  open: [],
  endedAt: 'root',
});
const heard = (outcomes: readonly string[], orders: readonly string[] = []): HeardStory => ({
  values: orders.map((value) => ({
    type: 'order',
    value,
    text: value,
    clause: value,
    isToCome: false,
    start: 0,
    end: value.length,
  })),
  settled: [],
  cards: outcomes.map(card),
});
const right = judgeHeard(golden, heard(['empty-box'], ['12345678-0001']));
const wrong = judgeHeard(golden, heard(['defect', 'empty-box'], ['12345678-0002']));

describe('judgeHeard', () => {
  test.each([
    ['a right card first', golden, ['empty-box', 'defect'], { isFirst: true, isAmong: true }],
    ['a right card among others', golden, ['defect', 'empty-box'], { isFirst: false, isAmong: true }],
    ['no card', golden, [], { isFirst: false, isAmong: false }],
    ['a card of the second trouble', twofold, ['defect'], { isFirst: true, isAmong: true }],
    ['no card for a vague story', vague, [], { isFirst: true, isAmong: true }],
    ['no card off the topic', offTopic, [], { isFirst: true, isAmong: true }],
    ['a card off the topic', offTopic, ['defect'], { isFirst: false, isAmong: false }],
  ])('tells %s', (_, story, outcomes, expected) => {
    expect(judgeHeard(story, heard(outcomes))).toMatchObject(expected);
  });
});

describe('formatMisheard', () => {
  test('says nothing of what was understood', () => {
    expect(formatMisheard(right)).toEqual([]);
  });

  test('names cards and values', () => {
    const name = 'рассказ «Открыла коробку, а там пусто, заказ 12345678-0001»';
    expect(formatMisheard(wrong)).toEqual([
      `${name}: ждали empty-box, карточки: defect, empty-box`,
      `${name}: не найдено номер заказа 12345678-0001`,
      `${name}: выдумано номер заказа 12345678-0002`,
    ]);
    expect(formatMisheard(judgeHeard(offTopic, heard(['defect'])))).toEqual([
      'рассказ «Какая завтра погода?»: ждали без карточек, карточки: defect',
    ]);
  });
});

describe('wrong', () => {
  const settled = [{ question: 'root', answer: 'money', words: ['деньги'] }];
  test.each([
    ['another answer', { root: 'broken' }, settled],
    ['an answer to a question that the story leaves open', {}, settled],
    ['the answer itself', { root: 'money' }, []],
  ])('holds %s', (_, told, expected) => {
    const judged = judgeHeard({ ...golden, settled: told }, { ...heard(['empty-box']), settled });
    expect(judged.wrong).toEqual(expected);
    expect(storyFailures([judged]).some((line) => line.includes('решено только сказанное'))).toBe(
      expected.length > 0,
    );
  });

  test('is nothing of a story that does not tell what it settles', () => {
    expect(judgeHeard(golden, { ...heard(['empty-box']), settled }).wrong).toEqual([]);
  });
});

describe('storyFailures', () => {
  test('is silent while shares hold', () => {
    expect(storyFailures([right, judgeHeard(offTopic, heard([]))])).toEqual([]);
  });

  test('names stories and shares, of held stories apart', () => {
    const held = judgeHeard({ ...golden, held: true }, heard([], ['12345678-0001']));
    expect(storyFailures([right, held])).toEqual([
      'рассказ «Открыла коробку, а там пусто, заказ 12345678-0001»: ждали empty-box, карточки: нет',
      'проверка, рассказы: верная карточка первой 0,0 %, надо 70,0 %',
      'проверка, рассказы: верная среди карточек 0,0 %, надо 90,0 %',
    ]);
  });
});

test('storyReport names outcomes that no story reaches', () => {
  expect(
    storyReport([right], new Set(['empty-box', 'defect']))
      .split('\n')
      .at(-1),
  ).toBe('Ни один рассказ не ведёт к исходам: defect');
});
