import { expect, test } from 'vitest';
import type { HeardStory } from '../domain/story/story.ts';
import { toyTree } from '../testing/toy-tree.ts';
import { formatStory, storyData } from './format-story.ts';

const tree = {
  ...toyTree({ root: { waiting: 'where' }, where: { here: 'late' } }),
  urls: new Map<string, string>(),
  moved: new Map<string, string>(),
};
const settled = [{ question: 'root', answer: 'waiting', words: ['не', 'привезли'] }];
const heard: HeardStory = {
  values: [
    {
      type: 'date',
      value: '2026-11-12',
      text: '12-го',
      clause: 'обещали 12-го',
      isToCome: false,
      start: 8,
      end: 13,
    },
  ],
  settled,
  cards: [
    { outcome: 'late', score: 1.234, words: ['не', 'привезли'], settled, open: ['where'], endedAt: 'where' },
  ],
};

test('formatStory says what was understood and why', () => {
  expect(formatStory(tree, heard, () => ['обещали'])).toBe(
    [
      'Названо:',
      '  день: 2026-11-12 («12-го»)',
      '',
      'Ясно из слов:',
      '  root.waiting «waiting»: не привезли',
      '',
      'Карточки:',
      '  1,23 late',
      '    так об этом рассказывают: обещали',
      '    root.waiting «waiting»: не привезли',
      '    осталось спросить: where?',
    ].join('\n'),
  );
});

test('formatStory says where nothing was understood', () => {
  expect(formatStory(tree, { values: [], settled: [], cards: [] }, () => []).match(/ничего/g)).toHaveLength(
    3,
  );
});

test('storyData keeps what other programs read', () => {
  expect(storyData(heard)).toEqual({
    values: [{ type: 'date', value: '2026-11-12', text: '12-го' }],
    settled: [{ question: 'root', answer: 'waiting' }],
    cards: [{ outcome: 'late', settled: [{ question: 'root', answer: 'waiting' }], open: ['where'] }],
  });
});
