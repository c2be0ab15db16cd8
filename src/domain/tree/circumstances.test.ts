import { describe, expect, test } from 'vitest';
import { commonCircumstances } from '../../testing/all-routes.ts';
import { sharedCircumstances } from './circumstances.ts';
import { randomTree } from '../../testing/random-tree.ts';
import { toyTree } from '../../testing/toy-tree.ts';

const tree = toyTree({
  root: { late: 'origin', courier: 'call', other: 'human' },
  origin: { here: 'write', abroad: 'department', '?': 'human' },
  stored: { yes: 'human', no: 'write' },
});

describe('sharedCircumstances', () => {
  test.each([
    ['root', []],
    ['origin', ['root.late']],
    ['department', ['root.late', 'origin.abroad']],
    ['call', ['root.courier']],
    ['human', []],
    ['nowhere', []],
  ])('finds what is true of everybody at %s', (node, expected) => {
    expect(sharedCircumstances(tree, node)).toEqual(expected);
  });

  test('keeps what routes of different length have in common', () => {
    const diamond = toyTree({
      root: { a: 'middle', b: 'end' },
      middle: { c: 'left', d: 'right' },
      left: { e: 'goal' },
      right: { f: 'goal' },
    });
    expect(sharedCircumstances(diamond, 'goal')).toEqual(['root.a']);
  });

  test('finds what comparing all routes finds', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const random = randomTree(seed);
      for (const outcome of random.outcomes) {
        const found = sharedCircumstances(random, outcome);
        expect(new Set(found), `${outcome} of tree ${String(seed)}`).toEqual(
          commonCircumstances(random, outcome),
        );
        expect(new Set(found).size).toBe(found.length);
      }
    }
  });
});
