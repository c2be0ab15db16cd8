import { describe, expect, test } from 'vitest';
import { sharedCircumstances } from './circumstances.ts';
import { routes } from './graph.ts';
import { randomTree } from './random-tree.ts';
import { toyTree } from './toy-tree.ts';
import type { Tree } from './tree.ts';
import { follow } from './walk.ts';

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
        const found = [...sharedCircumstances(random, outcome)].sort();
        expect(found, `${outcome} of tree ${String(seed)}`).toEqual(commonToRoutes(random, outcome));
      }
    }
  });
});

function commonToRoutes(tree: Tree, outcome: string): readonly string[] {
  const [first, ...others] = [...routes(tree)]
    .filter((route) => route.outcome === outcome)
    .map(({ steps }) => new Set(follow(tree, steps).given.map(({ answer }) => answer.circumstance)));
  return [...(first ?? [])].filter((text) => others.every((route) => route.has(text))).sort();
}
