import { describe, expect, test } from 'vitest';
import { arrangeIssues, hasErrors, issueAt } from './issue.ts';

const at = (file: string, line: number, found = 'x') => issueAt('unknown-fact', { file, line }, { found });

describe('issueAt', () => {
  test('takes the advice of its kind and leaves empty details out', () => {
    expect(issueAt('bad-date', { file: 'a.yaml', line: 2 }, { found: '«завтра»', nearest: [] })).toEqual({
      slug: 'bad-date',
      file: 'a.yaml',
      line: 2,
      found: '«завтра»',
      fix: 'запишите день как ГГГГ-ММ-ДД',
    });
  });

  test('advice of its own wins', () => {
    expect(issueAt('bad-date', { file: 'a.yaml', line: 2 }, { found: 'x', fix: 'так' }).fix).toBe('так');
  });
});

describe('arrangeIssues', () => {
  test('sorts by file, then line', () => {
    const issues = [at('b.yaml', 1), at('a.yaml', 10), at('a.yaml', 9)];
    expect(arrangeIssues(issues).map(({ file, line }) => [file, line])).toEqual([
      ['a.yaml', 9],
      ['a.yaml', 10],
      ['b.yaml', 1],
    ]);
  });

  test('drops doubles and keeps different faults of one line', () => {
    expect(arrangeIssues([at('a.yaml', 1), at('a.yaml', 1), at('a.yaml', 1, 'y')])).toHaveLength(2);
  });
});

describe('hasErrors', () => {
  test.each([
    [[], false],
    [[issueAt('dead-link', { file: 'a.yaml', line: 1 }, { found: 'x' })], false],
    [[at('a.yaml', 1)], true],
  ])('%j: %s', (issues, expected) => {
    expect(hasErrors(issues)).toBe(expected);
  });
});
