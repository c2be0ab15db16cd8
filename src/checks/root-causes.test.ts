import { describe, expect, test } from 'vitest';
import { remove, replace } from './mistakes/mistake.ts';
import { reportAfter } from '../testing/valid-content.ts';
import { issueAt } from '../domain/report/issue.ts';
import { rootCauses } from './root-causes.ts';

const unknownOwner = (id: string, file: string) =>
  issueAt(
    'unknown-owner',
    { file, line: 1 },
    {
      found: id,
      missing: { key: `owners/${id}`, entry: { id, home: { file: 'owners.yaml', line: 1 } } },
    },
  );

describe('rootCauses', () => {
  test('takes an id in two files for misspelt, in three for lost', () => {
    const [a, b, c] = ['a.mdx', 'b.mdx', 'c.mdx'].map((file) => unknownOwner('lavka', file));
    expect(rootCauses([a, b].flatMap((issue) => issue ?? [])).map(({ file }) => file)).toEqual([
      'a.mdx',
      'b.mdx',
    ]);
    expect(rootCauses([a, b, c].flatMap((issue) => issue ?? []))).toMatchObject([
      { file: 'owners.yaml', found: 'нигде нет «lavka»', mentions: ['a.mdx:1', 'b.mdx:1', 'c.mdx:1'] },
    ]);
  });

  test('tells ids that were lost together once', () => {
    const issues = ['a', 'b', 'c', 'd'].map((id) => unknownOwner(id, `${id}.mdx`));
    expect(rootCauses(issues)).toMatchObject([{ found: 'нигде нет «a», «b», «c», «d»' }]);
  });

  test('tells nothing of what only follows from a page that is gone', async () => {
    const report = await reportAfter([remove('articles/delivery/speed-up.mdx')]);
    expect(report).toMatch(/\n\nВсего: 1 ошибка в 1 файле\.$/);
  });

  test('tells a second mistake beside a page that is gone', async () => {
    const report = await reportAfter([
      remove('articles/delivery/speed-up.mdx'),
      replace('articles/delivery/where.mdx', 'facts: [can-1]', 'facts: [can-2]'),
    ]);
    expect(report).toMatch(/unknown-fact[^]*\n\nВсего: 2 ошибки в 2 файлах\.$/);
  });
});
