import { describe, expect, test } from 'vitest';
import { toyTree } from '../../testing/toy-tree.ts';
import { isTreeFile, treeOfFile } from './tree-file.ts';

const tree = toyTree({ root: { late: 'where', '?': 'person' }, where: { near: 'wait' } });
const file = {
  root: tree.root,
  questions: [...tree.questions.values()].map((question) => ({ ...question, url: `/${question.id}/` })),
  outcomes: [...tree.outcomes].map((id) => ({ id, url: `/${id}/` })),
  moved: { 'root.soon': 'root.late' },
};

describe('isTreeFile', () => {
  test.each([
    ['the tree', file, true],
    ['no tree', null, false],
    ['the text of a page', '<!doctype html>', false],
    ['another file', { answers: [], notices: [] }, false],
  ])('tells %s', (_, value, expected) => {
    expect(isTreeFile(value)).toBe(expected);
  });
});

describe('treeOfFile', () => {
  test('finds questions, outcomes, their addresses and what answers have become by id', () => {
    const { urls, outcomes, questions, moved } = treeOfFile(file);
    expect(outcomes).toEqual(tree.outcomes);
    expect([...questions.keys()]).toEqual(['root', 'where']);
    expect([...urls.values()]).toEqual(['/root/', '/where/', '/person/', '/wait/']);
    expect([...moved]).toEqual([['root.soon', 'root.late']]);
  });
});
