import { counted } from '../language/plural.ts';
import { severityOf, type Issue } from './issue.ts';

/**
 * The issues and their count as text for the terminal; the issues come arranged.
 * @example formatReport([]) → 'Замечаний нет.'
 */
export function formatReport(issues: readonly Issue[]): string {
  return [...issues.map(formatIssue), summarize(issues)].join('\n\n');
}

/** The issues as JSON for other programs, each with its severity. */
export function formatJson(issues: readonly Issue[]): string {
  return JSON.stringify(
    issues.map((issue) => ({ severity: severityOf(issue), ...issue })),
    null,
    2,
  );
}

function formatIssue(issue: Issue): string {
  const mark = severityOf(issue) === 'warning' ? ' (предупреждение)' : '';
  return [`${issue.file}:${String(issue.line)}  ${issue.slug}${mark}`, ...describeIssue(issue)].join('\n  ');
}

/** The way there, what was found, expected, near and how to fix it, a line each, for every reporter. */
export function describeIssue({ route, found, expected, nearest, fix }: Issue): readonly string[] {
  return [
    ...(route === undefined ? [] : [`путь: ${route.join(' → ')}`]),
    `нашли: ${found}`,
    ...(expected === undefined ? [] : [`ждали: ${expected}`]),
    ...(nearest === undefined ? [] : [`похоже: ${nearest.join(', ')}`]),
    `как исправить: ${fix}`,
  ];
}

function summarize(issues: readonly Issue[]): string {
  if (issues.length === 0) return 'Замечаний нет.';
  const errors = issues.filter((issue) => severityOf(issue) === 'error').length;
  const counts = [
    counted(errors, { one: 'ошибка', few: 'ошибки', many: 'ошибок' }),
    counted(issues.length - errors, { one: 'предупреждение', few: 'предупреждения', many: 'предупреждений' }),
  ].filter((count) => !count.startsWith('0 '));
  const files = new Set(issues.map(({ file }) => file)).size;
  return `Всего: ${counts.join(' и ')} в ${counted(files, { one: 'файле', few: 'файлах', many: 'файлах' })}.`;
}
