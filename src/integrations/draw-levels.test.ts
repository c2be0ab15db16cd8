import { describe, expect, test } from 'vitest';
import { toyTree } from '../testing/toy-tree.ts';
import { drawLevels } from './draw-levels.ts';

const TREE = toyTree({ root: { a: 'more', b: 'end' }, more: { c: 'end', d: 'end' } });

describe('drawLevels', () => {
  test('draws a dot for each node below its question and one line for the answers between two', () => {
    expect(drawLevels(TREE, [['root'], ['more', 'end']])).toBe(
      '<svg class="tree" viewBox="0 0 640 96" role="img" aria-label="Дерево: 2 уровня">' +
        '<path fill="none" d="M320 24L160 72M320 24L480 72M160 72L480 72" />' +
        '<circle class="question" cx="320" cy="24" r="4" /><circle class="question" cx="160" cy="72" r="4" /><circle cx="480" cy="72" r="4" /></svg>',
    );
  });
});
