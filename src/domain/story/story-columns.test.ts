import { describe, expect, test } from 'vitest';
import { toyTree } from '../../testing/toy-tree.ts';
import { routes } from '../tree/graph.ts';
import { outcomesBehind, storyColumns } from './story-columns.ts';

const tree = toyTree({
  root: { wait: 'where', late: 'where', broken: 'replace', '?': 'person' },
  where: { Нет: 'late', '?': 'person' },
});
const ways = [...routes(tree)];
const behind = outcomesBehind(ways);
const columns = storyColumns(tree.outcomes, behind);
const namesOf = (column: readonly number[] | undefined) => column?.map((place) => [...tree.outcomes][place]);

describe('storyColumns', () => {
  test('are the outcomes, none of them, and once those behind an answer', () => {
    expect(columns.slice(0, tree.outcomes.size).map(namesOf)).toEqual([...tree.outcomes].map((id) => [id]));
    expect(columns[tree.outcomes.size]).toEqual([tree.outcomes.size]);
    expect(columns.slice(tree.outcomes.size + 1).map((column) => namesOf(column)?.toSorted())).toEqual([
      ['late', 'person'],
    ]);
  });
});

describe('outcomesBehind', () => {
  test('are those of all ways through an answer', () => {
    expect([...(behind.get('root.wait') ?? [])]).toEqual(['late', 'person']);
  });
});
