import { expect, test } from 'vitest';
import { goldenQueries } from './golden-queries.ts';

const located = <T>(value: T) => ({ id: '', file: '', value, lineOf: () => 1 });

test('goldenQueries accepts a new page wherever one it stands for is right, and spells addresses for the base', () => {
  const queries = goldenQueries(
    {
      queries: [located({ q: 'борщ', kind: 'offtopic' })],
      headQueries: [
        located({ q: 'опоздал', kind: 'head', best: ['/late/'], ok: ['/wait/'] }),
        located({ q: 'жду', kind: 'head', best: ['/wait/'], ok: ['/late/'] }),
        located({ q: 'потеряли', kind: 'head', best: ['/lost/'] }),
        located({ q: 'вакансии', kind: 'none' }),
      ],
      newPages: [
        located({ page: '/guide/', for: ['/late/', '/wait/'] }),
        located({ page: '/search/', for: ['/lost/'] }),
      ],
    },
    '/help/',
  );
  expect(queries).toEqual([
    { q: 'борщ', kind: 'offtopic' },
    { q: 'опоздал', kind: 'head', best: ['/help/late/', '/help/guide/'], ok: ['/help/wait/'] },
    { q: 'жду', kind: 'head', best: ['/help/wait/', '/help/guide/'], ok: ['/help/late/'] },
    { q: 'потеряли', kind: 'head', best: ['/help/lost/', '/help/search/'], ok: [] },
    { q: 'вакансии', kind: 'none' },
  ]);
});
