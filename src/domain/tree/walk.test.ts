import { describe, expect, test } from 'vitest';
import { routes } from './graph.ts';
import { everyChange } from '../../testing/all-routes.ts';
import { randomTree } from '../../testing/random-tree.ts';
import { toyTree } from '../../testing/toy-tree.ts';
import type { Walk } from './tree.ts';
import { circumstancesOf, follow, stepsOf } from './walk.ts';
import { formatWalk, parseWalk, withAnswer } from './walk-text.ts';

const tree = toyTree({
  root: { late: 'where', lost: 'status', '?': 'person' },
  where: { near: 'status', abroad: 'customs' },
  status: { sent: 'wait', '?': 'person' },
});

const spell = (answers: Walk) => formatWalk(stepsOf(follow(tree, answers).given));

describe('follow', () => {
  test.each([
    ['', '', 'root'],
    ['root.late', 'root.late', 'where'],
    ['root.late,where.near,status.sent', 'root.late,where.near,status.sent', 'wait'],
    ['status.sent,where.near,root.late', 'root.late,where.near,status.sent', 'wait'],
    ['root.lost,where.near,status.sent', 'root.lost,status.sent', 'wait'],
    ['where.near,status.sent', '', 'root'],
    ['root.gone,where.near', '', 'root'],
    ['root.late,gone.near', 'root.late', 'where'],
  ])('«%s» walks «%s» and comes to %s', (answers, walked, node) => {
    expect(spell(parseWalk(answers))).toBe(walked);
    expect(follow(tree, parseWalk(answers)).node).toBe(node);
  });

  test('stops at the node it is asked about', () => {
    const { given, node } = follow(tree, parseWalk('root.late,where.near,status.sent'), 'status');
    expect(formatWalk(stepsOf(given))).toBe('root.late,where.near');
    expect(node).toBe('status');
  });

  test('ends on a tree with a loop', () => {
    const loop = toyTree({ root: { a: 'q' }, q: { b: 'root' } });
    expect(follow(loop, parseWalk('root.a,q.b')).given).toHaveLength(2);
  });

  test('walks every route to its end', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const random = randomTree(seed);
      for (const { steps, outcome } of routes(random)) {
        const { given, node } = follow(random, steps);
        expect({ steps: stepsOf(given), outcome: node }).toEqual({ steps, outcome });
      }
    }
  });
});

describe('circumstancesOf', () => {
  test('names each thing once, in the order of asking', () => {
    const twice = toyTree({ root: { a: 'q' }, q: { b: 'out' } });
    const { given } = follow(twice, parseWalk('root.a,q.b'));
    expect(circumstancesOf([...given, ...given])).toEqual(['root.a', 'q.b']);
  });
});

describe('follow, once an answer is changed', () => {
  test.each([
    ['root.late,where.near,status.sent', 'root.lost', 'root.lost,status.sent', 'wait'],
    ['root.late,where.near,status.sent', 'where.abroad', 'root.late,where.abroad', 'customs'],
    ['root.late,where.near,status.sent', 'status.?', 'root.late,where.near,status.?', 'person'],
    ['root.late,where.near,status.sent', 'root.?', 'root.?', 'person'],
    ['root.lost,status.sent', 'root.late', 'root.late', 'where'],
  ])('after «%s», «%s» leaves «%s» and leads to %s', (before, changed, kept, node) => {
    const [step = { question: '', answer: '' }] = parseWalk(changed);
    const answers = withAnswer(parseWalk(before), step);
    expect(spell(answers)).toBe(kept);
    expect(follow(tree, answers).node).toBe(node);
  });

  test('loses no answer that still applies and keeps no other, wherever one is changed', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const random = randomTree(seed);
      for (const { steps, position, change } of everyChange(random)) {
        const { given, node } = follow(random, withAnswer(steps, change));
        const walked = stepsOf(given);
        expect(walked.slice(0, position + 1)).toEqual([...steps.slice(0, position), change]);
        expect(steps).toEqual(expect.arrayContaining([...walked.slice(position + 1)]));
        expect(given.map(({ answer }) => answer.to)).toEqual([
          ...walked.slice(1).map(({ question }) => question),
          node,
        ]);
        expect(steps.map(({ question }) => question)).not.toContain(node);
      }
    }
  });
});
