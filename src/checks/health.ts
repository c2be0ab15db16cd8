import { outcomeVerdict, type Verdict } from '../domain/article/verdict.ts';
import { duePages, type DuePage } from '../domain/report/due-pages.ts';
import type { KeptPage } from '../domain/report/kept-page.ts';
import { distances } from '../domain/tree/graph.ts';
import type { Tree } from '../domain/tree/tree.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { draftTree } from './draft-tree.ts';
import { keptPages } from './kept-pages.ts';
import { measuredArticles } from './reading.ts';

/** How the content is, for those who keep it. */
export interface ContentHealth {
  readonly articles: number;
  readonly facts: number;
  readonly messages: number;
  readonly pages: readonly KeptPage[];
  readonly due: readonly DuePage[];
  /** Pages with the fewest words of their own for search. */
  readonly fewestAliases: readonly MeasuredPage[];
  readonly longest: readonly MeasuredPage[];
  readonly hardest: readonly MeasuredPage[];
  /** Ids of facts that no outcome rests on: only search and lists lead to them. */
  readonly factsOutsideTree: readonly string[];
  readonly verdicts: ReadonlyMap<Verdict, number>;
  readonly tree: Tree;
  /** Nodes by the number of questions before them: of the first level there is one. */
  readonly levels: readonly (readonly string[])[];
  /** Most questions on the way to an outcome. */
  readonly depth: number;
}

/** A page and what was counted of it. */
export interface MeasuredPage {
  readonly page: KeptPage;
  readonly value: number;
}

/** Longer lists would be read by nobody. */
const LISTED = 10;

/** How sound content is on a day. */
export function contentHealth(draft: ContentDraft, today: string): ContentHealth {
  const pages = keptPages(draft);
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const measure = (entries: readonly { readonly file: string; readonly value: number }[]) =>
    entries
      .flatMap(({ file, value }) => {
        const page = byFile.get(file);
        return page === undefined ? [] : [{ page, value }];
      })
      .sort((one, other) => one.value - other.value);
  const articles = measuredArticles(draft);
  const tree = draftTree(draft);
  const ways = [...distances(tree)];
  const inTree = new Set(draft.outcomes.flatMap(({ value }) => value.facts));
  return {
    articles: draft.articles.filter(({ value }) => value.draft !== true).length,
    facts: draft.facts.length,
    messages: draft.messages.length,
    pages,
    due: duePages(pages, today),
    fewestAliases: measure(
      draft.articles.map(({ file, value }) => ({ file, value: value.aliases.length })),
    ).slice(0, LISTED),
    longest: measure(articles.map(({ file, words }) => ({ file, value: words })))
      .toReversed()
      .slice(0, LISTED),
    hardest: measure(articles.map(({ file, ease }) => ({ file, value: ease }))).slice(0, LISTED),
    factsOutsideTree: draft.facts.map(({ id }) => id).filter((id) => !inTree.has(id)),
    verdicts: countEach(draft.outcomes.map(({ value }) => outcomeVerdict(value))),
    tree,
    levels: Map.groupBy(ways, ([, { min }]) => min)
      .entries()
      .toArray()
      .sort(([one], [other]) => one - other)
      .map(([, nodes]) => nodes.map(([id]) => id)),
    depth: Math.max(0, ...ways.map(([, { max }]) => max)),
  };
}

function countEach<T>(all: readonly T[]): ReadonlyMap<T, number> {
  return new Map([...Map.groupBy(all, (one) => one)].map(([one, { length }]) => [one, length]));
}
