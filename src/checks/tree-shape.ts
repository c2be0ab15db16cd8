import { counted } from '../domain/language/plural.ts';
import { ROOT_QUESTION } from '../domain/permalink/permalink.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quote } from '../domain/report/quote.ts';
import { findCycles, longestWalks, reachable } from '../domain/tree/graph.ts';
import type { Tree, Walk } from '../domain/tree/tree.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { isWhole, treeOf } from './tree-of.ts';
import { idsIn, writtenIn } from './written-values.ts';

const MOST_QUESTIONS = 5;

/** Faults in the shape of the tree: no root, loops, unreachable nodes, dead ends, long walks, no way out for the unsure. */
export function checkTreeShape(draft: ContentDraft): readonly Issue[] {
  const tree = treeOf(draft);
  const cycles = checkCycles(draft, tree);
  const hasRoot = idsIn(draft, 'questions').includes(ROOT_QUESTION);
  return [
    ...(hasRoot ? [] : [noRoot(draft)]),
    ...cycles,
    ...(isWhole(draft, tree) ? checkReach(draft, tree) : []),
    ...(cycles.length === 0 ? checkLength(draft, tree) : []),
    ...checkAnswers(draft),
  ];
}

function noRoot(draft: ContentDraft): Issue {
  const [neighbour] = writtenIn(draft, 'questions');
  const file =
    neighbour?.file.replace(/[^/]+$/, `${ROOT_QUESTION}.yaml`) ??
    `content/tree/questions/${ROOT_QUESTION}.yaml`;
  return issueAt('tree-no-root', { file, line: 1 }, { found: 'файла нет', expected: 'первый вопрос дерева' });
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
  return [...writtenIn(draft, 'questions'), ...writtenIn(draft, 'outcomes')]
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

function checkAnswers(draft: ContentDraft): readonly Issue[] {
  return draft.questions.flatMap(({ file, value: { answers }, lineOf }) => {
    const place = { file, line: lineOf(['answers']) };
    if (answers.length < 2) {
      const found = answers.length === 0 ? 'ни одного ответа' : 'один ответ';
      return [issueAt('tree-dead-end', place, { found, expected: 'хотя бы два ответа' })];
    }
    const unsure = answers.filter(({ role }) => role === 'unsure').length;
    if (unsure === 1 && answers.at(-1)?.role === 'unsure') return [];
    const found =
      unsure === 1
        ? 'role: unsure не у последнего ответа'
        : `${counted(unsure, { one: 'ответ', few: 'ответа', many: 'ответов' })} с role: unsure`;
    return [issueAt('tree-unsure', place, { found, expected: 'ровно один, последний' })];
  });
}
