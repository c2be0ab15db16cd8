import { describe, expect, test } from 'vitest';
import { randomTree } from '../../testing/random-tree.ts';
import { toyTree } from '../../testing/toy-tree.ts';
import type { Tree } from '../tree/tree.ts';
import { compareRoutes } from './compare-routes.ts';
import type { ReviewedTree } from './reviewed-build.ts';

/** The tree as a build publishes it; outcomes are numbered as they are called. */
function reviewed({ root, questions, outcomes }: Tree, moved: ReviewedTree['moved'] = {}): ReviewedTree {
  return {
    root,
    questions: [...questions.values()],
    outcomes: Array.from(outcomes, (id) => ({ id, number: id, title: id, message: null })),
    moved,
  };
}

const BEFORE = toyTree({ root: { late: 'when', lost: 'write' }, when: { today: 'wait', '?': 'write' } });

const described = (after: Tree, moved?: ReviewedTree['moved']) =>
  compareRoutes(reviewed(BEFORE), reviewed(after, moved)).map(
    (change) =>
      `${String(change.count)}: ${change.before.join(' or ')} > ${change.after.join(' or ')} (${change.labels.join(', ')})`,
  );

describe('compareRoutes', () => {
  test.each([
    ['nothing', BEFORE, []],
    [
      'where an answer leads',
      toyTree({ root: { late: 'when', lost: 'call' }, when: { today: 'wait', '?': 'call' } }),
      ['2: write > call (late, ?)'],
    ],
    [
      'a new answer',
      toyTree({
        root: { late: 'when', lost: 'write', broken: 'call' },
        when: { today: 'wait', '?': 'write' },
      }),
      ['1:  > call (broken)'],
    ],
    [
      'an answer less',
      toyTree({ root: { late: 'when' }, when: { today: 'wait', '?': 'write' } }),
      ['1: write >  (lost)'],
    ],
    [
      'a question more',
      toyTree({
        root: { late: 'when', lost: 'where' },
        where: { home: 'write', shop: 'call' },
        when: { today: 'wait', '?': 'write' },
      }),
      ['1: write > call or write (lost)'],
    ],
    ['a question less', toyTree({ root: { late: 'wait', lost: 'write' } }), ['1: write > wait (late, ?)']],
  ])('tells of %s', (_, after, changes) => {
    expect(described(after)).toEqual(changes);
  });

  test('follows answers that have another id', () => {
    const after = toyTree({
      root: { overdue: 'when', lost: 'write' },
      when: { today: 'call', '?': 'write' },
    });
    expect(described(after, { 'root.late': 'root.overdue' })).toEqual(['1: wait > call (late, today)']);
  });

  test.each([1, 2, 3, 4, 5])('finds nothing between a tree and itself (%i)', (seed) => {
    const tree = reviewed(randomTree(seed));
    expect(compareRoutes(tree, tree)).toEqual([]);
  });
});
