import { describe, expect, test } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest', () => {
  test.each([
    ['vozvrat-dengi', ['vozvrat-tovara', 'vozvrat-deneg', 'chat'], ['vozvrat-deneg', 'vozvrat-tovara']],
    ['tittle', ['hint', 'title'], ['title']],
    ['wiat', ['days', 'wait'], ['wait']],
    ['Chat', ['chat'], ['chat']],
    ['cannot', ['can', 'cannot-1', 'cannot-2', 'cannot-3', 'cannot-4'], ['cannot-1', 'cannot-2', 'cannot-3']],
    ['kind', ['hint'], []],
    ['', ['a'], []],
    ['word', [], []],
    ['twice', ['twine', 'twine'], ['twine']],
  ])('«%s» among %j is near %j', (written, candidates, expected) => {
    expect(nearest(written, candidates)).toEqual(expected);
  });
});
