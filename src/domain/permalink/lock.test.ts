import { describe, expect, test } from 'vitest';
import { addNew, EMPTY_LOCK, type Linked, type Lock } from './lock.ts';

const SITE: Linked = {
  numbered: [
    { kind: 'article', number: 1, address: '/otvety/delivery/late/' },
    { kind: 'outcome', number: 1, address: '/reshenie/wait/' },
  ],
  questions: [{ id: 'root', answers: ['late', 'lost'] }],
  pages: ['/svyaz/', '/otvety/delivery/'],
  anchors: { '/otvety/delivery/late/': ['what-to-do'] },
};
const LOCK: Lock = {
  articles: { '1': '/otvety/delivery/late/' },
  outcomes: { '1': '/reshenie/wait/' },
  questions: { root: ['late', 'lost'] },
  pages: ['/otvety/delivery/', '/svyaz/'],
  anchors: { '/otvety/delivery/late/': ['what-to-do'] },
};
const NOTHING: Linked = { numbered: [], questions: [], pages: [], anchors: {} };

describe('addNew', () => {
  test('holds all that can be linked to', () => {
    expect(addNew(EMPTY_LOCK, SITE)).toEqual(LOCK);
  });

  test('adds what is new behind what was there', () => {
    const site: Linked = {
      numbered: [{ kind: 'article', number: 2, address: '/otvety/order/cancel/' }],
      questions: [
        { id: 'where', answers: ['near'] },
        { id: 'root', answers: ['other', 'late'] },
      ],
      pages: ['/otvety/order/'],
      anchors: { '/otvety/delivery/late/': ['why', 'what-to-do'], '/svyaz/': ['chat'] },
    };
    expect(addNew(LOCK, site)).toEqual({
      articles: { '1': '/otvety/delivery/late/', '2': '/otvety/order/cancel/' },
      outcomes: { '1': '/reshenie/wait/' },
      questions: { root: ['late', 'lost', 'other'], where: ['near'] },
      pages: ['/otvety/delivery/', '/otvety/order/', '/svyaz/'],
      anchors: { '/otvety/delivery/late/': ['what-to-do', 'why'], '/svyaz/': ['chat'] },
    });
  });

  test('keeps what has gone', () => {
    expect(addNew(LOCK, NOTHING)).toEqual(LOCK);
  });

  test('remembers every address a page has had', () => {
    const at = (address: string): Linked => ({
      ...NOTHING,
      numbered: [{ kind: 'article', number: 1, address }],
    });
    const moved = addNew(LOCK, at('/otvety/order/late/'));
    expect(addNew(moved, at('/otvety/order/too-late/'))).toEqual({
      ...LOCK,
      pages: ['/otvety/delivery/', '/otvety/order/late/', '/otvety/order/too-late/', '/svyaz/'],
    });
  });

  test('changes nothing when nothing is new', () => {
    expect(addNew(LOCK, SITE)).toEqual(LOCK);
  });
});
