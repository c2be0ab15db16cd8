import { counted } from '../language/plural.ts';
import { ISSUE_KINDS } from './issue-kinds.ts';
import { markOf, severityOf, type Issue } from './issue.ts';

/**
 * The issues and their count as text for the terminal; the issues come arranged.
 * @example formatReport([]) → 'Замечаний нет.'
 */
export function formatReport(issues: readonly Issue[], reader?: Reader): string {
  return [...issues.map((issue) => formatIssue(issue, reader)), summarize(issues)].join('\n\n');
}

/** The issues as JSON for other programs, each with its severity. */
export function formatJson(issues: readonly Issue[]): string {
  return JSON.stringify(
    // What is missing only brings issues together.
    issues.map((issue) => ({ severity: severityOf(issue), ...issue, missing: undefined })),
    null,
    2,
  );
}

function formatIssue(issue: Issue, reader?: Reader): string {
  return [
    `${issue.file}:${String(issue.line)}  ${issue.slug}${markOf(issue)}`,
    ...describeIssue(issue, reader),
  ].join('\n  ');
}

/** Who reads a report: on their own machine they can run commands, on GitHub only edit. */
export type Reader = 'terminal' | 'github';

/** The way there, what was found, expected, near, how to fix it and where more is said, a line each, for every reporter. */
export function describeIssue(issue: Issue, reader: Reader = 'terminal'): readonly string[] {
  const { route, found, mentions, expected, nearest, page } = issue;
  return [
    ...(route === undefined ? [] : [`путь: ${route.join(' → ')}`]),
    `нашли: ${found}`,
    ...(mentions === undefined ? [] : [`названо в: ${listMentions(mentions)}`]),
    ...(expected === undefined ? [] : [`ждали: ${expected}`]),
    ...(nearest === undefined ? [] : [`похоже: ${nearest.join(', ')}`]),
    `как исправить: ${fixFor(issue, reader)}`,
    ...(page === undefined ? [] : [`подробнее: ${page}`]),
  ];
}

function fixFor({ slug, fix }: Issue, reader: Reader): string {
  const { command, fix: usual } = ISSUE_KINDS[slug];
  return command === undefined || fix !== usual || reader === 'github'
    ? fix
    : `${fix} или запустите ${command}`;
}

/** So many places are named; who has to look at more of them had better search. */
const MOST_MENTIONS = 5;

function listMentions(mentions: readonly string[]): string {
  const named = mentions.slice(0, MOST_MENTIONS).join(', ');
  const rest = mentions.length - MOST_MENTIONS;
  return rest <= 0
    ? named
    : `${named} и ещё ${counted(rest, { one: 'месте', few: 'местах', many: 'местах' })}`;
}

/**
 * How many errors and warnings there are, and in how many files.
 * @example summarize([]) → 'Замечаний нет.'
 */
export function summarize(issues: readonly Issue[]): string {
  if (issues.length === 0) return 'Замечаний нет.';
  const errors = issues.filter((issue) => severityOf(issue) === 'error').length;
  const counts = [
    counted(errors, { one: 'ошибка', few: 'ошибки', many: 'ошибок' }),
    counted(issues.length - errors, { one: 'предупреждение', few: 'предупреждения', many: 'предупреждений' }),
  ].filter((count) => !count.startsWith('0 '));
  const files = new Set(issues.map(({ file }) => file)).size;
  return `Всего: ${counts.join(' и ')} в ${counted(files, { one: 'файле', few: 'файлах', many: 'файлах' })}.`;
}
