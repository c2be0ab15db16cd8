import { describe, expect, test } from 'vitest';
import { ISSUE_KINDS } from '../domain/report/issue-kinds.ts';
import { mistakeGroups, type ChangedFile } from './mistakes.ts';

const pages = mistakeGroups().flatMap((group) => group.pages);

const marked = ({ path, wrong, right }: ChangedFile) => ({
  path,
  wrong: wrong.filter(({ isChanged }) => isChanged).map(({ text }) => text),
  right: right.filter(({ isChanged }) => isChanged).map(({ text }) => text),
});

describe('mistakeGroups', () => {
  test('has a page for each kind of issue, once', () => {
    expect(pages.map(({ slug }) => slug).sort()).toEqual(Object.keys(ISSUE_KINDS).sort());
  });

  test('shows of each kind what the check answers', () => {
    const mute = pages.filter(
      ({ examples }) => examples.length === 0 || examples.some(({ message }) => message === ''),
    );
    expect(mute).toEqual([]);
  });

  test('shows the lines of a file with a mistake and without it', () => {
    const example = pages.find(({ slug }) => slug === 'bad-date')?.examples[0];
    expect(example?.message).toMatch(/^content\/[^ ]+ {2}bad-date\n {2}нашли: /);
    expect(example?.files.map(marked)).toMatchInlineSnapshot(`
      [
        {
          "path": "content/articles/delivery/where.mdx",
          "right": [
            "reviewed: 2026-11-20",
          ],
          "wrong": [
            "reviewed: 01.09.2026",
          ],
        },
      ]
    `);
  });
});
