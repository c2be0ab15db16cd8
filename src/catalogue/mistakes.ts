import { MISTAKE_GROUPS } from '../checks/mistakes/mistakes.ts';
import type { Mistake } from '../checks/mistakes/mistake.ts';
import { changedLines, type ShownLine } from '../domain/report/changed-lines.ts';
import { ISSUE_KINDS, type IssueSlug, type Severity } from '../domain/report/issue-kinds.ts';
import { links } from './content.ts';
import type { PageLink } from './page.ts';

/** What the page of a kind of mistake prints. */
export interface MistakePage extends PageLink {
  readonly slug: IssueSlug;
  readonly severity: Severity;
  readonly fix: string;
  readonly examples: readonly MistakeExample[];
}

/** One mistake: what the check answers, and the files with it and without it. */
export interface MistakeExample {
  readonly message: string;
  readonly files: readonly ChangedFile[];
}

/** A file with a mistake and without it; no lines where it is not there. */
export interface ChangedFile {
  readonly path: string;
  readonly wrong: readonly ShownLine[];
  readonly right: readonly ShownLine[];
}

/** Kinds of mistakes of one matter. */
export interface MistakeGroup {
  readonly title: string;
  readonly pages: readonly MistakePage[];
}

const ROOT = '../checks/mistakes/valid/';
const CONTENT = 'content/';
/** The same mistake in more files teaches nothing more. */
const MOST_FILES = 3;

const SOUND: ReadonlyMap<string, string> = new Map(
  Object.entries(
    import.meta.glob<string>('../checks/mistakes/valid/**/*', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, text]) => [path.slice(ROOT.length), text]),
);

/** All kinds of mistakes by what they are about; a kind stands where its first mistake does. */
export function mistakeGroups(): readonly MistakeGroup[] {
  const all = MISTAKE_GROUPS.flatMap(({ mistakes }) => mistakes);
  const byKind = Map.groupBy(all, ({ kind }) => kind);
  const slugs = new Set(Object.keys(ISSUE_KINDS) as IssueSlug[]);
  return MISTAKE_GROUPS.map(({ title, mistakes }) => ({
    title,
    pages: [...new Set(mistakes.map(({ kind }) => kind))]
      .filter((slug) => slugs.delete(slug))
      .map((slug) => pageOf(slug, byKind.get(slug) ?? [])),
  }));
}

function pageOf(slug: IssueSlug, mistakes: readonly Mistake[]): MistakePage {
  const { title, severity, fix } = ISSUE_KINDS[slug];
  return { slug, href: links.mistake(slug), text: title, severity, fix, examples: mistakes.map(exampleOf) };
}

function exampleOf({ edits, issues }: Mistake): MistakeExample {
  const broken = edits.reduce((texts, edit) => edit(texts), SOUND);
  const isNamed = (path: string) => issues.some(([place = '']) => place.startsWith(`${CONTENT}${path}:`));
  const changed = [...new Set([...broken.keys(), ...SOUND.keys()])]
    .filter((path) => broken.get(path) !== SOUND.get(path))
    .sort((one, other) => Number(isNamed(other)) - Number(isNamed(one)));
  return {
    message: issues.map((lines) => lines.join('\n  ')).join('\n\n'),
    files: changed.slice(0, MOST_FILES).map((path) => ({
      path: CONTENT + path,
      wrong: linesOf(broken.get(path), SOUND.get(path)),
      right: linesOf(SOUND.get(path), broken.get(path)),
    })),
  };
}

function linesOf(text: string | undefined, other = ''): readonly ShownLine[] {
  return text === undefined ? [] : changedLines(text, other);
}
