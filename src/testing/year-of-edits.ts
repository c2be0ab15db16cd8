import { copy, remove, replace, textOf, write, type Edit } from '../checks/mistakes/mistake.ts';
import type { Lock } from '../domain/permalink/lock.ts';

/** What editors do to the sound content sooner or later, and what was published before they did. */
export interface YearlyChange {
  readonly what: string;
  readonly edits: readonly Edit[];
  /** What stood in the lock besides what stands in the content. */
  readonly published?: Partial<Lock>;
}

const WHERE = 'articles/delivery/where.mdx';
const SPEED_UP = 'articles/delivery/speed-up.mdx';
const LOCK_FILE = 'permalinks.lock.json';

/** Changes of a year that can all be made in the same content: renamed, split, removed. */
export const YEAR: readonly YearlyChange[] = [
  {
    what: 'an article is renamed',
    edits: [copy(SPEED_UP, 'articles/delivery/faster.mdx'), remove(SPEED_UP)],
  },
  {
    what: 'a question is renamed',
    edits: [
      copy('tree/questions/status.yaml', 'tree/questions/state.yaml'),
      remove('tree/questions/status.yaml'),
      replace('tree/questions/root.yaml', 'to: status', 'to: state'),
      inFolder('tree/journeys.yaml', 'status.', 'state.'),
    ],
  },
  {
    what: 'an outcome is renamed',
    edits: [
      copy('tree/outcomes/wait.mdx', 'tree/outcomes/wait-for-it.mdx'),
      remove('tree/outcomes/wait.mdx'),
      inFolder('tree/questions/', 'to: wait }', 'to: wait-for-it }'),
      inFolder('tree/journeys.yaml', 'outcome: wait ', 'outcome: wait-for-it '),
      inFolder('articles/', 'outcome: wait', 'outcome: wait-for-it'),
    ],
  },
  {
    what: 'an answer is renamed',
    edits: [
      replace('tree/questions/root.yaml', 'id: waiting', 'id: expecting'),
      inFolder('tree/journeys.yaml', 'root.waiting', 'root.expecting'),
    ],
  },
  {
    what: 'a heading is renamed',
    edits: [inFolder('articles/', '#what-to-do', '#what-to-check')],
  },
  {
    what: 'a part of an article becomes an article',
    edits: [
      copy(
        WHERE,
        'articles/delivery/meanwhile.mdx',
        ['number: 1', 'number: 3'],
        ['Где мой заказ?', 'Что делать, пока заказ едет?'],
        ['Где заказ, видно в карточке, а ещё это знаем мы.', 'Пока заказ едет, смотрите в карточку.'],
      ),
      replace(WHERE, 'related: [2]', 'related: [2, 3]'),
    ],
    published: { anchors: { '/otvety/delivery/where/': ['meanwhile'] } },
  },
  {
    what: 'an article is removed',
    edits: [],
    published: {
      articles: { '7': '/otvety/delivery/gift/' },
      anchors: { '/otvety/delivery/gift/': ['why'] },
    },
  },
  { what: 'an outcome is removed', edits: [], published: { outcomes: { '7': '/reshenie/gift/' } } },
  { what: 'a question is removed', edits: [], published: { questions: { colour: ['red', 'other'] } } },
  { what: 'an answer is removed', edits: [], published: { questions: { root: ['gift'] } } },
  { what: 'a section is removed', edits: [], published: { pages: ['/otvety/gifts/'] } },
  { what: 'a department is removed', edits: [], published: { pages: ['/otdely/gifts/'] } },
  { what: 'a channel is removed', edits: [], published: { anchors: { '/svyaz/': ['fax'] } } },
];

/** Changes that can't be made together with others. */
export const YEAR_APART: readonly YearlyChange[] = [
  {
    what: 'an article moves to another section',
    edits: [copy(SPEED_UP, 'articles/returns/speed-up.mdx'), remove(SPEED_UP)],
  },
  {
    what: 'an article is merged into another',
    edits: [
      replace('redirects.yaml', '- {', '- { from: /otvety/delivery/gift/, to: А-1, since: 2026-11-20 }\n- {'),
    ],
    published: {
      articles: { '7': '/otvety/delivery/gift/' },
      anchors: { '/otvety/delivery/gift/': ['what-to-do', 'why'] },
    },
  },
  {
    what: 'a question is merged into another',
    edits: [
      replace(
        'redirects.yaml',
        '- {',
        '- { from: /reshenie/colour/, to: /reshenie/status/, since: 2026-11-20 }\n- {',
      ),
    ],
    published: { questions: { colour: ['red', 'unclear'] } },
  },
  {
    what: 'a page moves twice',
    edits: [copy(SPEED_UP, 'articles/delivery/faster.mdx'), remove(SPEED_UP)],
    published: { articles: { '2': '/otvety/delivery/quick/' }, pages: ['/otvety/delivery/speed-up/'] },
  },
];

/** Writes the lock of the content as it was before the changes. */
export function publish(lock: Lock): Edit {
  return write(LOCK_FILE, JSON.stringify(lock));
}

/** The lock of a content with what changes say was published besides. */
export function lockBefore(changes: readonly YearlyChange[], lock: Lock): Lock {
  return changes.reduce<Lock>(
    (before, { published = {} }) => ({
      articles: { ...before.articles, ...published.articles },
      outcomes: { ...before.outcomes, ...published.outcomes },
      questions: joined(before.questions, published.questions),
      pages: [...before.pages, ...(published.pages ?? [])],
      anchors: joined(before.anchors, published.anchors),
    }),
    lock,
  );
}

/** Adds the lines for `redirects.yaml` that a report says to copy. */
export function copyFixes(report: string): Edit {
  const lines = Array.from(
    report.matchAll(/как исправить: .*(- \{ from: .* \})$/gm),
    ([, line]) => `${line ?? ''}\n`,
  );
  return (texts) => write('redirects.yaml', textOf(texts, 'redirects.yaml') + lines.join(''))(texts);
}

function joined(
  lists: Readonly<Record<string, readonly string[]>>,
  more: Readonly<Record<string, readonly string[]>> = {},
): Readonly<Record<string, readonly string[]>> {
  const added = Object.entries(more).map(([key, ids]) => [key, [...(lists[key] ?? []), ...ids]] as const);
  return { ...lists, ...Object.fromEntries(added) };
}

function inFolder(start: string, from: string, to: string): Edit {
  return (texts) =>
    new Map(
      Array.from(texts, ([path, text]) => [path, path.startsWith(start) ? text.replaceAll(from, to) : text]),
    );
}
