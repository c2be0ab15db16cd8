import { counted } from '../domain/language/plural.ts';
import { ROOT_QUESTION } from '../domain/permalink/permalink.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quote } from '../domain/report/quote.ts';
import { findCycles, longestWalks, reachable, routes } from '../domain/tree/graph.ts';
import type { Tree, Walk } from '../domain/tree/tree.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { fileOf } from './homes.ts';
import { ADDRESSES } from './published.ts';
import { isWhole, draftTree } from './draft-tree.ts';
import { idsIn, writtenIn, writtenNodes } from './written-values.ts';

const MOST_QUESTIONS = 5;
/** Of more nobody can say where all of them lead. */
const MOST_ROUTES = 5000;

/** Faults in the shape of the tree: no root, loops, unreachable nodes, long walks, too many of them. */
export function checkTreeShape(draft: ContentDraft): readonly Issue[] {
  const tree = draftTree(draft);
  const cycles = checkCycles(draft, tree);
  const hasRoot = idsIn(draft, 'questions').includes(ROOT_QUESTION);
  return [
    ...(hasRoot ? [] : [noRoot(draft)]),
    ...cycles,
    ...(isWhole(draft, tree) ? checkReach(draft, tree) : []),
    ...(cycles.length === 0 ? [...checkLength(draft, tree), ...checkRoutes(draft, tree)] : []),
  ];
}

function noRoot(draft: ContentDraft): Issue {
  const file = fileOf(draft, 'questions', ROOT_QUESTION);
  return issueAt(
    'tree-no-root',
    { file, line: 1 },
    {
      found: 'файла нет',
      expected: 'первый вопрос дерева',
      missing: { key: ADDRESSES.node(ROOT_QUESTION) },
    },
  );
}

function checkCycles(draft: ContentDraft, tree: Tree): readonly Issue[] {
  return findCycles(tree).flatMap((cycle) => {
    const last = cycle.at(-1);
    const entry = draft.questions.find(({ id }) => id === last);
    const closing = entry?.value.answers.findIndex(({ to }) => to === cycle[0]) ?? -1;
    if (entry === undefined || closing === -1) return [];
    const place = { file: entry.file, line: entry.lineOf(['answers', closing, 'to']) };
    return [issueAt('tree-cycle', place, { found: [...cycle, cycle[0]].join(' → ') })];
  });
}

function checkReach(draft: ContentDraft, tree: Tree): readonly Issue[] {
  const reached = reachable(tree);
  return writtenNodes(draft)
    .filter(({ id }) => !reached.has(id) && id !== ROOT_QUESTION)
    .map(({ id, file }) =>
      issueAt('tree-unreachable', { file, line: 1 }, { found: `ни один ответ не ведёт на ${quote(id)}` }),
    );
}

function checkLength(draft: ContentDraft, tree: Tree): readonly Issue[] {
  const walks = longestWalks(tree);
  return writtenIn(draft, 'outcomes').flatMap(({ id, file }) => {
    const walk = walks.get(id) ?? [];
    if (walk.length <= MOST_QUESTIONS) return [];
    const questions = counted(walk.length, { one: 'вопрос', few: 'вопроса', many: 'вопросов' });
    const found = `${questions} до исхода: ${spell(walk, id)}`;
    return [
      issueAt('tree-too-long', { file, line: 1 }, { found, expected: `не больше ${String(MOST_QUESTIONS)}` }),
    ];
  });
}

function spell(walk: Walk, end: string): string {
  return [...walk.map(({ question }) => question), end].join(' → ');
}

function checkRoutes(draft: ContentDraft, tree: Tree): readonly Issue[] {
  const root = draft.questions.find(({ id }) => id === ROOT_QUESTION);
  const isTooMany = routes(tree).drop(MOST_ROUTES).next().done !== true;
  if (root === undefined || !isTooMany) return [];
  const found = `путей больше ${String(MOST_ROUTES)}`;
  const expected = `не больше ${String(MOST_ROUTES)}`;
  return [
    issueAt('tree-too-many-routes', { file: root.file, line: root.lineOf(['answers']) }, { found, expected }),
  ];
}
