import { describe, expect, test } from 'vitest';
import { explainIssues } from './explain-issues.ts';
import { formatReport } from './format-report.ts';
import { issueAt } from './issue.ts';

const ISSUES = [
  issueAt('orphan', { file: 'content/a.mdx', line: 2 }, { found: 'А-3 нигде не названа', fix: 'сошлитесь' }),
];

describe('explainIssues', () => {
  test('names the page that explains the kind', () => {
    const explained = explainIssues(ISSUES, { address: 'https://help.example', base: '/help/' });
    expect(formatReport(explained)).toBe(`content/a.mdx:2  orphan
  нашли: А-3 нигде не названа
  как исправить: сошлитесь
  подробнее: https://help.example/help/redaktoru/oshibki/orphan/

Всего: 1 ошибка в 1 файле.`);
  });

  test('names none where nobody knows the address of the site', () => {
    expect(explainIssues(ISSUES, { address: undefined, base: '/' })).toBe(ISSUES);
  });
});
