import { describe, expect, test } from 'vitest';
import { countQuestionsLeft } from '../../testing/all-routes.ts';
import { questionsLeft } from './questions-left.ts';
import { randomTree } from '../../testing/random-tree.ts';
import { toyTree } from '../../testing/toy-tree.ts';

describe('questionsLeft', () => {
  const tree = toyTree({
    root: { late: 'where', lost: 'search', '?': 'person' },
    where: { near: 'wait', abroad: 'customs' },
    customs: { paid: 'wait', '?': 'person' },
  });

  test.each([
    ['root', { min: 1, max: 3 }],
    ['where', { min: 1, max: 2 }],
    ['customs', { min: 1, max: 1 }],
    ['wait', { min: 0, max: 0 }],
  ])('from %s is %j', (node, left) => {
    expect(questionsLeft(tree, node)).toEqual(left);
  });

  test('is what counting along every route tells', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const random = randomTree(seed);
      const counted = countQuestionsLeft(random);
      expect(counted.size).toBeGreaterThan(0);
      for (const [question, left] of counted)
        expect(questionsLeft(random, question), `${question} of tree ${String(seed)}`).toEqual(left);
    }
  });
});
