import { describe, expect, test } from 'vitest';
import {
  distances,
  findCycles,
  longestWalks,
  reachable,
  reachableWithout,
  routes,
  shortestWalks,
} from './graph.ts';
import { toyTree } from '../../testing/toy-tree.ts';
import type { Walk } from './tree.ts';

const spell = (walk: Walk) => walk.map(({ question, answer }) => `${question}.${answer}`).join(' ');

const sound = toyTree({
  root: { late: 'where', lost: 'search', '?': 'person' },
  where: { near: 'wait', abroad: 'customs', '?': 'person' },
  customs: { paid: 'wait', '?': 'person' },
});

describe('findCycles', () => {
  test('a sound tree has none', () => {
    expect(findCycles(sound)).toEqual([]);
  });

  test.each([
    ['a question that leads to itself', { root: { a: 'root' } }, [['root']]],
    ['a long loop', { root: { a: 'b' }, b: { a: 'c' }, c: { a: 'b', '?': 'out' } }, [['b', 'c']]],
    ['loops out of the root’s reach', { root: { a: 'out' }, x: { a: 'y' }, y: { a: 'x' } }, [['x', 'y']]],
    [
      'each of two loops',
      { root: { a: 'b', c: 'd' }, b: { a: 'root' }, d: { a: 'd' } },
      [['root', 'b'], ['d']],
    ],
  ])('names %s', (_, questions, cycles) => {
    expect(findCycles(toyTree(questions))).toEqual(cycles);
  });
});

describe('reachable', () => {
  test('holds what answers lead to from the root', () => {
    const tree = toyTree({ root: { a: 'out' }, lonely: { a: 'far' } });
    expect([...reachable(tree)]).toEqual(['root', 'out']);
  });

  test('is empty without a root', () => {
    expect([...reachable(toyTree({ other: { a: 'out' } }))]).toEqual([]);
  });

  test('ends on a tree with a loop', () => {
    expect([...reachable(toyTree({ root: { a: 'b' }, b: { a: 'root' } }))]).toEqual(['root', 'b']);
  });
});

describe('routes', () => {
  test('are all walks from the root to outcomes', () => {
    expect([...routes(sound)].map(({ steps, outcome }) => `${spell(steps)} → ${outcome}`)).toEqual([
      'root.late where.near → wait',
      'root.late where.abroad customs.paid → wait',
      'root.late where.abroad customs.? → person',
      'root.late where.? → person',
      'root.lost → search',
      'root.? → person',
    ]);
  });

  test('leave loops and missing nodes out', () => {
    const tree = { ...toyTree({ root: { a: 'root', b: 'gone', c: 'out' } }), outcomes: new Set(['out']) };
    expect([...routes(tree)].map(({ outcome }) => outcome)).toEqual(['out']);
  });
});

describe('shortestWalks', () => {
  test.each([
    ['root', ''],
    ['customs', 'root.late where.abroad'],
    ['wait', 'root.late where.near'],
    ['person', 'root.?'],
  ])('to %s is «%s»', (node, walk) => {
    expect(spell(shortestWalks(sound).get(node) ?? [])).toBe(walk);
  });

  test('end on a tree with a loop and leave out what nothing leads to', () => {
    const tree = toyTree({ root: { a: 'b' }, b: { a: 'root' }, lonely: { a: 'far' } });
    expect([...shortestWalks(tree).keys()]).toEqual(['root', 'b']);
  });
});

describe('longestWalks', () => {
  test.each([
    ['root', ''],
    ['where', 'root.late'],
    ['wait', 'root.late where.abroad customs.paid'],
    ['person', 'root.late where.abroad customs.?'],
  ])('to %s is «%s»', (node, walk) => {
    expect(spell(longestWalks(sound).get(node) ?? [])).toBe(walk);
  });

  test('are quick where routes are countless', () => {
    const questions = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => {
        const next = index === 59 ? 'out' : `q${String(index + 1)}`;
        return [index === 0 ? 'root' : `q${String(index)}`, { a: next, b: next }];
      }),
    );
    expect(longestWalks(toyTree(questions)).get('out')).toHaveLength(60);
  });
});

describe('reachableWithout', () => {
  test('leaves out what only the question leads to', () => {
    const reached = reachableWithout(sound, 'where');
    expect(reached.has('customs')).toBe(false);
    expect(reached.has('person')).toBe(true);
  });
});

describe('distances', () => {
  test.each([
    ['root', { min: 0, max: 0 }],
    ['where', { min: 1, max: 1 }],
    ['wait', { min: 2, max: 3 }],
    ['person', { min: 1, max: 3 }],
    ['nowhere', undefined],
  ])('to %s is %j', (node, distance) => {
    expect(distances(sound).get(node)).toEqual(distance);
  });

  test('are those of the shortest and longest of all routes', () => {
    for (const [id, distance] of distances(sound)) {
      const lengths = [...routes(sound)]
        .filter(({ outcome }) => outcome === id)
        .map(({ steps }) => steps.length);
      if (lengths.length > 0) {
        expect(distance).toEqual({ min: Math.min(...lengths), max: Math.max(...lengths) });
      }
    }
  });
});
