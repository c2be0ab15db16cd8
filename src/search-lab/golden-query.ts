import { answerQuery } from '../domain/search/answer-query.ts';
import type { AnswersIndex } from '../domain/search/answers-index.ts';
import { confidenceOf } from '../domain/search/confidence.ts';
import type { Ranking } from '../domain/search/rank-results.ts';
import type { GoldenQuery } from '../schemas/golden-query.ts';

/** A page as golden queries judge it. */
export interface JudgedPage {
  readonly url: string;
  /** `А-12`; many pages have none. */
  readonly number: string | null;
  readonly title: string;
  readonly facts: readonly string[];
}

/** Pages that rest on facts, by address. */
export type JudgedPages = ReadonlyMap<string, JudgedPage>;

/** What search made of a golden query. */
export interface Judgement {
  readonly query: GoldenQuery;
  /** Whether a page that is right there stands first, guesses counted. */
  readonly first: boolean;
  /** Place of the first page that answers, from 1, guesses counted on; `undefined` if none does. */
  readonly rank: number | undefined;
  /** Whether results were shown as such, not as guesses. */
  readonly confident: boolean;
  /** The first pages found. */
  readonly found: readonly JudgedPage[];
  /** Names of the pages that would have been right. */
  readonly expected: readonly string[];
}

/** A judgement with how sure search was. */
export interface JudgedQuery extends Judgement {
  /** Log odds that the best page is what was asked for. */
  readonly confidence: number;
}

type AnswerableQuery = Extract<GoldenQuery, { facts: unknown } | { best: unknown }>;

const SHOWN_PAGES = 3;

/** A page that answers must stand among so many. */
const LOWEST_RANK = 3;

/** Whether some page answers the query. */
export function isAnswerable(query: GoldenQuery): query is AnswerableQuery {
  return 'facts' in query || 'best' in query;
}

/** Whether the page answers the query, so that it may stand among the first. */
export function isAnswer(query: GoldenQuery, page: JudgedPage): boolean {
  return isRight(query, page) || ('best' in query && query.ok?.includes(page.url) === true);
}

/** Whether the page may stand first. */
function isRight(query: GoldenQuery, { url, facts }: JudgedPage): boolean {
  if ('facts' in query) return facts.some((fact) => query.facts.includes(fact));
  return 'best' in query && query.best.includes(url);
}

/** The found page with its facts; pages that rest on none are known by address and title alone. */
export function judgedPage(
  pages: JudgedPages,
  { url, title }: Pick<JudgedPage, 'url' | 'title'>,
): JudgedPage {
  return pages.get(url) ?? { url, title, number: null, facts: [] };
}

/** Judges what search found for a query. */
export function judgeQuery(query: GoldenQuery, { results, maybe }: Ranking, pages: JudgedPages): Judgement {
  const found = [...results, ...maybe].map((result) => judgedPage(pages, result));
  const place = found.findIndex((page) => isAnswer(query, page));
  return {
    query,
    first: found[0] !== undefined && isRight(query, found[0]),
    rank: place < 0 ? undefined : place + 1,
    confident: results.length > 0,
    found: found.slice(0, SHOWN_PAGES),
    expected: expectedOf(query, pages),
  };
}

/** Asks every golden query of an index and judges what it finds. */
export function judgeQueries(
  index: AnswersIndex,
  queries: readonly GoldenQuery[],
  pages: JudgedPages,
): readonly JudgedQuery[] {
  return queries.map((query) => {
    const { analysis, hits, topic, ranking } = answerQuery(index, query.q);
    const confidence =
      hits[0] === undefined || topic !== undefined ? -Infinity : confidenceOf(analysis, hits[0]);
    return { ...judgeQuery(query, ranking, pages), confidence };
  });
}

/** Whether an answer stands where people look. */
export function isAmongFirst({ rank }: Judgement): boolean {
  return rank !== undefined && rank <= LOWEST_RANK;
}

/** Whether the query got what it should: an answer among the first, or no confident list where there is none. */
export function isSolved(judgement: Judgement): boolean {
  return isAnswerable(judgement.query) ? isAmongFirst(judgement) : !judgement.confident;
}

/**
 * An unsolved query in words, for editors.
 * @example formatMiss(judgement) → 'запрос «где чат»: ждали А-12 в первых трёх, нашли А-7 «Как вернуть вазу?»'
 */
export function formatMiss({ query, found, expected }: Judgement): string {
  const names = found.map((page) => `${nameOf(page)} «${page.title}»`).join(', ');
  const wanted = isAnswerable(query)
    ? `${expected.join(' или ') || 'страницы с фактом'} в первых трёх`
    : 'ничего или догадок';
  return `запрос «${query.q}»: ждали ${wanted}, нашли ${names === '' ? 'ничего' : names}`;
}

function expectedOf(query: GoldenQuery, pages: JudgedPages): readonly string[] {
  if ('best' in query) return query.best.map((url) => nameOf(judgedPage(pages, { url, title: url })));
  return [...pages.values()].flatMap((page) => (isRight(query, page) ? (page.number ?? []) : []));
}

function nameOf({ number, url }: JudgedPage): string {
  return number ?? url;
}
