import { describe, expect, test } from 'vitest';
import { goldenMessages, goldenQueries, goldenStories } from './golden-queries.ts';

const located = <T>(value: T) => ({ id: '', file: '', value, lineOf: () => 1 });
const outcome = (id: string) => ({ id, value: { number: 1, title: 'Подождите' } });

/** A site that is a tree, and what has moved in it: the outcome `/reshenie/late/` was `/reshenie/slow/` once. */
const SITE = {
  articles: [],
  outcomes: ['late', 'wait', 'lost', 'guide', 'search'].map(outcome),
  questions: [{ id: 'root', value: { title: 'Что случилось?', answers: [{ id: 'waiting' }] } }],
  sections: [],
  departments: [],
  redirects: [
    located({ from: '/reshenie/slow/', to: '/reshenie/late/' }),
    located({ from: 'root.wait', to: 'root.waiting' }),
  ],
  permalinks: undefined,
};

describe('goldenQueries', () => {
  test('accepts a new page wherever one it stands for is right, and spells addresses of today for the base', () => {
    const queries = goldenQueries(
      {
        ...SITE,
        queries: [located({ q: 'борщ', kind: 'offtopic' })],
        headQueries: [
          located({ q: 'опоздал', kind: 'head', best: ['/reshenie/slow/'], ok: ['/reshenie/wait/'] }),
          located({ q: 'жду', kind: 'head', best: ['/reshenie/wait/'], ok: ['/reshenie/late/'] }),
          located({ q: 'потеряли', kind: 'head', best: ['/reshenie/lost/'] }),
          located({ q: 'вакансии', kind: 'none' }),
        ],
        newPages: [
          located({ page: '/reshenie/guide/', for: ['/reshenie/slow/', '/reshenie/wait/'] }),
          located({ page: '/reshenie/search/', for: ['/reshenie/lost/'] }),
        ],
      },
      '/help/',
    );
    const at = (...ids: readonly string[]) => ids.map((id) => `/help/reshenie/${id}/`);
    expect(queries).toEqual([
      { q: 'борщ', kind: 'offtopic' },
      { q: 'опоздал', kind: 'head', best: at('late', 'guide'), ok: at('wait') },
      { q: 'жду', kind: 'head', best: at('wait', 'guide'), ok: at('late') },
      { q: 'потеряли', kind: 'head', best: at('lost', 'search'), ok: [] },
      { q: 'вакансии', kind: 'none' },
    ]);
  });
});

describe('goldenMessages', () => {
  test('spells addresses of today for the base', () => {
    const message = { message: 'Где он?', today: '2026-11-20', best: ['/reshenie/slow/'] };
    expect(goldenMessages({ ...SITE, goldenMessages: [located(message)] }, '/help/')).toEqual([
      { ...message, best: ['/help/reshenie/late/'], ok: [] },
    ]);
  });
});

describe('goldenStories', () => {
  test('names outcomes and answers as they are called today', () => {
    const story = { story: 'Опоздал', today: '2026-11-20', outcomes: ['slow'] };
    const whole = { ...story, second: ['slow', 'lost'], settled: { root: 'wait' } };
    expect(goldenStories({ ...SITE, stories: [located(story), located(whole)] })).toEqual([
      { ...story, outcomes: ['late'] },
      { ...whole, outcomes: ['late'], second: ['late', 'lost'], settled: { root: 'waiting' } },
    ]);
  });
});
