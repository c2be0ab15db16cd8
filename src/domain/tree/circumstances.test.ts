import { describe, expect, test } from 'vitest';
import { sharedCircumstances } from './circumstances.ts';
import { toyTree } from './toy-tree.ts';

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
});
