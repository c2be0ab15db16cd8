import { describe, expect, test } from 'vitest';
import { formatAnnotations } from './format-annotations.ts';
import { formatJson, formatReport } from './format-report.ts';
import { issueAt } from './issue.ts';

const error = issueAt(
  'unknown-node',
  { file: 'content/tree/questions/oplata.yaml', line: 14 },
  {
    found: '«vozvrat-dengi» в answers[2].to',
    expected: 'id вопроса или исхода дерева',
    nearest: ['vozvrat-deneg', 'vozvrat-tovara'],
    fix: 'поправьте id или создайте content/tree/outcomes/vozvrat-dengi.mdx',
  },
);
const warning = issueAt('dead-link', { file: 'content/a,b.mdx', line: 2 }, { found: '100 %' });

describe('formatReport', () => {
  test('says what was found, expected, near and how to fix it', () => {
    expect(formatReport([error])).toBe(`content/tree/questions/oplata.yaml:14  unknown-node
  нашли: «vozvrat-dengi» в answers[2].to
  ждали: id вопроса или исхода дерева
  похоже: vozvrat-deneg, vozvrat-tovara
  как исправить: поправьте id или создайте content/tree/outcomes/vozvrat-dengi.mdx

Всего: 1 ошибка в 1 файле.`);
  });

  test.each([
    [[], 'Замечаний нет.'],
    [[error, error], 'Всего: 2 ошибки в 1 файле.'],
    [[error, warning], 'Всего: 1 ошибка и 1 предупреждение в 2 файлах.'],
    [[warning], 'Всего: 1 предупреждение в 1 файле.'],
    [Array.from({ length: 21 }, () => error), 'Всего: 21 ошибка в 1 файле.'],
    [Array.from({ length: 11 }, () => error), 'Всего: 11 ошибок в 1 файле.'],
  ])('ends with the count (%#)', (issues, total) => {
    expect(formatReport(issues).split('\n').at(-1)).toBe(total);
  });

  test('shows how a visitor gets there', () => {
    const route = ['Что случилось?', 'Деньги', 'Что с деньгами?'];
    expect(formatReport([{ ...error, route }]).split('\n')[1]).toBe(
      '  путь: Что случилось? → Деньги → Что с деньгами?',
    );
  });

  test('marks a warning', () => {
    expect(formatReport([warning])).toMatch(/^content\/a,b\.mdx:2 {2}dead-link \(предупреждение\)\n/);
  });
});

describe('formatAnnotations', () => {
  test('one command an issue, special characters escaped', () => {
    expect(formatAnnotations([warning])).toBe(
      '::warning file=content/a%2Cb.mdx,line=2,title=dead-link%3A Внешняя ссылка не открывается::' +
        'нашли: 100 %25%0Aкак исправить: поправьте или уберите ссылку',
    );
  });
});

describe('formatJson', () => {
  test('every issue has its severity', () => {
    expect(JSON.parse(formatJson([error, warning]))).toEqual([
      { severity: 'error', ...error },
      { severity: 'warning', ...warning },
    ]);
  });
});
