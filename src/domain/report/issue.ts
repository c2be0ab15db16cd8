import { ISSUE_KINDS, type IssueSlug, type Severity } from './issue-kinds.ts';

/** Where an issue is: a file from the root of the repository and a line from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** What a check has to say about one fault besides its kind; `fix` replaces the kind's own advice. */
export interface IssueDetails {
  readonly found: string;
  readonly expected?: string | undefined;
  readonly nearest?: readonly string[] | undefined;
  readonly fix?: string | undefined;
  readonly missing?: Missing | undefined;
}

/** What an issue is about that is not there: others may be about the same. */
export interface Missing {
  /** Its address, or what else nothing but it is called. */
  readonly key: string;
  /** Of an entry of a registry: what it is called there, and where it would stand. */
  readonly entry?: { readonly id: string; readonly home: Place };
}

/** One fault of the content, as an editor reads it. */
export interface Issue extends Place {
  readonly slug: IssueSlug;
  /** How a visitor of the tree gets there: titles and answers in turn. */
  readonly route?: readonly string[];
  readonly found: string;
  readonly expected?: string;
  readonly nearest?: readonly string[];
  readonly fix: string;
  /** Where else what is missing is named. */
  readonly mentions?: readonly string[];
  readonly missing?: Missing;
  /** Address of the page that explains issues of the kind. */
  readonly page?: string;
}

/** An issue of the kind at the place; empty details are left out, so that reporters print only what helps. */
export function issueAt(slug: IssueSlug, place: Place, details: IssueDetails): Issue {
  const { found, expected, nearest = [], fix = ISSUE_KINDS[slug].fix, missing } = details;
  return {
    slug,
    file: place.file,
    line: place.line,
    found,
    ...(expected !== undefined && { expected }),
    ...(nearest.length > 0 && { nearest }),
    fix,
    ...(missing !== undefined && { missing }),
  };
}

/** Whether the issue stops the build. */
export function severityOf(issue: Issue): Severity {
  return ISSUE_KINDS[issue.slug].severity;
}

/** How a report marks an issue that does not stop the build. */
export function markOf(issue: Issue): string {
  return severityOf(issue) === 'warning' ? ' (предупреждение)' : '';
}

/** Whether any of the issues stops the build. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => severityOf(issue) === 'error');
}

/** Faults after which nothing else that is said of the file is true: it was half read, or stands where nobody reads it. */
const ROOT_CAUSES: ReadonlySet<IssueSlug> = new Set([
  'misplaced-file',
  'wrong-encoding',
  'conflict-markers',
  'yaml-syntax',
  'no-front-matter',
]);

/** The issues by file and line, each once, without those that only follow from another, for reporters. */
export function arrangeIssues(issues: readonly Issue[]): readonly Issue[] {
  const roots = new Set(issues.filter(({ slug }) => ROOT_CAUSES.has(slug)).map(({ file }) => file));
  const refused = new Set(issues.filter(isUnknownName).map(placeKey));
  const causes = issues.filter((issue) => {
    if (ROOT_CAUSES.has(issue.slug)) return true;
    if (roots.has(issue.file) || [...roots].some((root) => issue.found.includes(`уже есть: ${root}:`)))
      return false;
    // What names nothing need not also be called no id.
    return issue.slug !== 'wrong-format' || !refused.has(placeKey(issue));
  });
  const unique = new Map(causes.map((issue) => [JSON.stringify(issue), issue]));
  return [...unique.values()].sort(
    (a, b) =>
      compare(a.file, b.file) || a.line - b.line || compare(a.slug, b.slug) || compare(a.found, b.found),
  );
}

function isUnknownName({ slug }: Issue): boolean {
  return slug.startsWith('unknown-') && slug !== 'unknown-key';
}

function placeKey({ file, line, found }: Issue): string {
  return `${file}:${String(line)} ${found}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
