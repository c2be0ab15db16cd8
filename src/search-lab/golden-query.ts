import { answerQuery } from '../domain/search/answer-query.ts';
import type { AnswersIndex } from '../domain/search/answers-index.ts';
import type { Ranking } from '../domain/search/rank-results.ts';
import type { GoldenQuery } from '../schemas/golden-query.ts';

/** A page as golden queries judge it. */
export interface JudgedPage {
  readonly url: string;
  /** `А-12`; questions have none. */
  readonly number: string | null;
  readonly title: string;
  readonly facts: readonly string[];
}

/** What search made of a golden query. */
export interface JudgedQuery {
  readonly query: GoldenQuery;
  /** Place of the first page that answers, from 1, guesses counted on; `undefined` if none does. */
  readonly rank: number | undefined;
  /** Whether results were shown as such, not as guesses. */
  readonly confident: boolean;
  /** The first pages found. */
  readonly found: readonly JudgedPage[];
  /** Pages that would have answered. */
  readonly expected: readonly JudgedPage[];
}

const SHOWN_PAGES = 3;

/** A page that answers must stand among so many. */
const LOWEST_RANK = 3;

/** Judges what search found for a query by the facts of the pages. */
export function judgeQuery(
  query: GoldenQuery,
  { results, maybe }: Ranking,
  pages: ReadonlyMap<string, JudgedPage>,
): JudgedQuery {
  const found = [...results, ...maybe].flatMap(({ url }) => pages.get(url) ?? []);
  const answers = ({ facts }: JudgedPage) => facts.some((fact) => query.facts?.includes(fact));
  const place = found.findIndex(answers);
  return {
    query,
    rank: place < 0 ? undefined : place + 1,
    confident: results.length > 0,
    found: found.slice(0, SHOWN_PAGES),
    expected: [...pages.values()].filter((page) => page.number !== null && answers(page)),
  };
}

/** Asks every golden query of an index and judges what it finds. */
export function judgeQueries(
  index: AnswersIndex,
  queries: readonly GoldenQuery[],
  pages: ReadonlyMap<string, JudgedPage>,
): readonly JudgedQuery[] {
  return queries.map((query) => judgeQuery(query, answerQuery(index, query.q).ranking, pages));
}

/** Whether the query got what it should: an answer among the first three, or for what is off the topic no confident list. */
export function isSolved({ query, rank, confident }: JudgedQuery): boolean {
  return query.kind === 'offtopic' ? !confident : rank !== undefined && rank <= LOWEST_RANK;
}

/**
 * An unsolved query in words, for editors.
 * @example formatMiss(judgement) → 'запрос «где чат»: ждали А-12 в первых трёх, нашли А-7 «Как вернуть вазу?»'
 */
export function formatMiss({ query, found, expected }: JudgedQuery): string {
  const names = found.map(({ number, title }) => `${number ?? 'вопрос'} «${title}»`).join(', ');
  const wanted =
    query.kind === 'offtopic'
      ? 'ничего или догадок'
      : `${expected.map(({ number }) => number ?? '').join(' или ') || 'страницы с фактом'} в первых трёх`;
  return `запрос «${query.q}»: ждали ${wanted}, нашли ${names === '' ? 'ничего' : names}`;
}
