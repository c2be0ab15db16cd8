import { describe, expect, test } from 'vitest';
import { addNew, lockOf } from './lock.ts';

const lock = {
  articles: { '1': '/otvety/delivery/late/' },
  outcomes: { '1': '/reshenie/wait/' },
  questions: { root: ['late', 'lost'] },
};

describe('lockOf', () => {
  test('holds addresses by number and answers by question', () => {
    const pages = [
      { kind: 'article', number: 1, address: '/otvety/delivery/late/' },
      { kind: 'outcome', number: 1, address: '/reshenie/wait/' },
    ] as const;
    expect(lockOf(pages, [{ id: 'root', answers: ['late', 'lost'] }])).toEqual(lock);
  });
});

describe('addNew', () => {
  test('adds what is new', () => {
    const current = {
      articles: { '2': '/otvety/order/cancel/' },
      outcomes: {},
      questions: { root: ['late', 'other'], where: ['near'] },
    };
    expect(addNew(lock, current)).toEqual({
      articles: { '1': '/otvety/delivery/late/', '2': '/otvety/order/cancel/' },
      outcomes: { '1': '/reshenie/wait/' },
      questions: { root: ['late', 'lost', 'other'], where: ['near'] },
    });
  });

  test('keeps what has moved or gone', () => {
    const current = { articles: { '1': '/otvety/order/late/' }, outcomes: {}, questions: {} };
    expect(addNew(lock, current)).toEqual(lock);
  });

  test('changes nothing when nothing is new', () => {
    expect(addNew(lock, lock)).toEqual(lock);
  });
});
