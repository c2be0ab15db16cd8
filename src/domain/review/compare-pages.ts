import type { ReviewedBuild, ReviewedPage } from './reviewed-build.ts';

/** What readers see of a page that may change. */
export type PagePart = 'title' | 'answer' | 'facts' | 'text' | 'address';

/** A page whose readers see something else now. */
export interface PageEdit {
  readonly page: ComparedPage;
  readonly before: ComparedPage;
  readonly parts: readonly PagePart[];
}

/** What became of the pages between two builds. */
export interface PageEdits {
  readonly added: readonly ComparedPage[];
  readonly edited: readonly PageEdit[];
  readonly removed: readonly ComparedPage[];
  /** Pages that were checked again, and say what they said. */
  readonly reviewed: readonly ComparedPage[];
}

/** A page with the short answer of an article. */
export interface ComparedPage extends ReviewedPage {
  readonly answer: string;
}

/** What became of articles, questions, outcomes and departments: known by their numbers, others by their addresses. */
export function comparePages(before: ReviewedBuild, after: ReviewedBuild): PageEdits {
  const [old, young] = [pagesByKey(before), pagesByKey(after)];
  const kept = [...young].flatMap(([key, page]) => {
    const former = old.get(key);
    return former === undefined ? [] : [{ page, before: former, parts: changedParts(former, page) }];
  });
  return {
    added: [...young].flatMap(([key, page]) => (old.has(key) ? [] : [page])),
    edited: kept.filter(({ parts }) => parts.length > 0),
    removed: [...old].flatMap(([key, page]) => (young.has(key) ? [] : [page])),
    reviewed: kept.flatMap(({ page, before: former, parts }) =>
      parts.length === 0 && page.reviewed !== former.reviewed ? [page] : [],
    ),
  };
}

/** All pages of a build, each as reviewers compare it. */
export function comparedPages({ pages, articles, departments }: ReviewedBuild): readonly ComparedPage[] {
  const answers = new Map(articles.map(({ number, answer }) => [number, answer]));
  return [
    ...pages.map((page) => ({ ...page, answer: (page.number && answers.get(page.number)) ?? '' })),
    ...departments.map((department) => ({
      ...department,
      number: null,
      answer: '',
      reviewed: '',
      periods: [],
      digest: JSON.stringify(department),
    })),
  ];
}

function pagesByKey(build: ReviewedBuild): ReadonlyMap<string, ComparedPage> {
  return new Map(comparedPages(build).map((page) => [page.number ?? page.url, page]));
}

function changedParts(before: ComparedPage, after: ComparedPage): readonly PagePart[] {
  const parts: PagePart[] = [];
  if (before.title !== after.title) parts.push('title');
  if (before.answer !== after.answer) parts.push('answer');
  if (before.facts.join() !== after.facts.join()) parts.push('facts');
  if (before.url !== after.url) parts.push('address');
  // What is named already has changed the digest too.
  const isExplained = parts.some((part) => part !== 'address');
  return before.digest === after.digest || isExplained ? parts : [...parts, 'text'];
}
