import { describe, expect, test } from 'vitest';
import { buildTree } from '../domain/tree/build-tree.ts';
import { findCycles, longestWalks, reachable, routes } from '../domain/tree/graph.ts';
import { generateTree } from './generate-tree.ts';

const { questions, outcomes } = generateTree();
const tree = buildTree(
  questions.map((question) => ({ id: question.id, value: question })),
  outcomes.map(({ id }) => id),
);

describe('generateTree', () => {
  test('makes 300 nodes, all within reach', () => {
    const nodes = [...questions, ...outcomes].map(({ id }) => id);
    expect(new Set(nodes).size).toBe(300);
    expect(reachable(tree)).toEqual(new Set(nodes));
  });

  test('makes 5,000 routes of at most five questions', () => {
    expect(findCycles(tree)).toEqual([]);
    expect([...routes(tree)]).toHaveLength(5000);
    expect(
      Math.max(
        ...longestWalks(tree)
          .values()
          .map((walk) => walk.length),
      ),
    ).toBe(5);
  });

  test('repeats no title and makes the same tree every time', () => {
    expect(new Set([...questions, ...outcomes].map(({ title }) => title)).size).toBe(300);
    expect(generateTree()).toEqual({ questions, outcomes });
  });
});
