import { addNew, lockOf, type Lock } from '../domain/permalink/lock.ts';
import { formatNumber } from '../domain/permalink/number.ts';
import { ROOT_QUESTION } from '../domain/permalink/permalink.ts';
import { issueAt, type Issue, type Place } from '../domain/report/issue.ts';
import { quote } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { ADDRESSES, numberedPages, publishedLock } from './published.ts';
import { idsIn, writtenIn } from './written-values.ts';

/** The lock of what stands in `content/` now. */
function currentLock(draft: ContentDraft): Lock {
  return lockOf(
    numberedPages(draft),
    draft.questions.map(({ id, value }) => ({ id, answers: value.answers.map((answer) => answer.id) })),
  );
}

/** The lock file with the new pages of `content/` added. */
export function extendedLock(draft: ContentDraft): Lock {
  return addNew(publishedLock(draft), currentLock(draft));
}

/** Published pages that are gone or have moved without a redirect, and pages that no lock file knows yet. */
export function checkPermalinks(draft: ContentDraft): readonly Issue[] {
  if (draft.unread.has('permalinks')) return [];
  return [
    ...checkPublished(draft, 'articles'),
    ...checkPublished(draft, 'outcomes'),
    ...checkQuestions(draft),
    ...checkNew(draft),
  ];
}

function checkPublished(draft: ContentDraft, collection: 'articles' | 'outcomes'): readonly Issue[] {
  const kind = collection === 'articles' ? 'article' : 'outcome';
  const pages = numberedPages(draft).filter((page) => page.kind === kind);
  return Object.entries(publishedLock(draft)[collection]).flatMap(([number, address]) => {
    const namesakes = pages.filter((page) => String(page.number) === number);
    if (namesakes.some((page) => page.address === address) || isRedirected(draft, address)) return [];
    const [page] = namesakes;
    const label = formatNumber(kind, Number(number));
    if (page !== undefined) {
      const details = { found: `${label} теперь ${page.address}`, expected: address };
      return [issueAt('permalink-moved', page, { ...details, fix: redirectFix(address, label) })];
    }
    const place = lockPlace(draft, [collection, number]);
    return [issueAt('permalink-lost', place, { found: `нет страницы ${label}`, expected: address })];
  });
}

function checkQuestions(draft: ContentDraft): readonly Issue[] {
  return Object.entries(publishedLock(draft).questions).flatMap(([id, answers]) => {
    const address = ADDRESSES.node(id);
    if (!idsIn(draft, 'questions').includes(id)) {
      // A lost root is the tree's own fault.
      if (id === ROOT_QUESTION || isRedirected(draft, address)) return [];
      const details = { found: `нет вопроса ${quote(id)}`, expected: address };
      return [issueAt('permalink-lost', lockPlace(draft, ['questions', id]), details)];
    }
    const question = draft.questions.find((candidate) => candidate.id === id);
    if (question === undefined) return [];
    const present = new Set(question.value.answers.map((answer) => answer.id));
    const place = { file: question.file, line: question.lineOf(['answers']) };
    return answers
      .filter((answer) => !present.has(answer))
      .map((answer) => issueAt('answer-lost', place, { found: `нет ответа ${quote(answer)}` }));
  });
}

function checkNew(draft: ContentDraft): readonly Issue[] {
  const { articles, outcomes, questions } = publishedLock(draft);
  const pages = numberedPages(draft)
    .filter(({ kind, number }) => !(String(number) in (kind === 'article' ? articles : outcomes)))
    .map((page) => issueAt('permalink-new', page, { found: `${page.label}, ${page.address}` }));
  const asked = draft.questions
    .filter(({ id, value }) => value.answers.some((answer) => questions[id]?.includes(answer.id) !== true))
    .map(({ id, file, lineOf }) =>
      issueAt('permalink-new', { file, line: lineOf(['answers']) }, { found: `ответы на ${quote(id)}` }),
    );
  return [...pages, ...asked];
}

function isRedirected(draft: ContentDraft, address: string): boolean {
  return draft.redirects.some(({ value }) => value.from === address);
}

function redirectFix(from: string, to: string): string {
  return `верните адрес или добавьте в content/redirects.yaml: {from: ${from}, to: ${to}, since: ‹сегодня›}`;
}

function lockPlace(draft: ContentDraft, path: readonly PropertyKey[]): Place {
  const [lock] = writtenIn(draft, 'permalinks');
  return { file: lock?.file ?? '', line: lock?.lineOf(path) ?? 1 };
}
