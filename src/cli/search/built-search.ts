import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { analyzeQuery } from '../../domain/search/analyze-query.ts';
import { isAnswersFile, type AnswersFile } from '../../domain/search/answer-document.ts';
import type { AnswersIndex } from '../../domain/search/answers-index.ts';
import {
  judgeQuery,
  type GoldenQuery,
  type JudgedPage,
  type Judgement,
} from '../../domain/search/golden-query.ts';
import { queryAnswers } from '../../domain/search/query-answers.ts';
import { rankResults } from '../../domain/search/rank-results.ts';
import type { ApiData } from '../../schemas/api.ts';

/** What a built site searches with, and the pages with their facts to judge it by. */
export interface BuiltSearch {
  readonly file: AnswersFile;
  readonly pages: ReadonlyMap<string, JudgedPage>;
}

/** Reads the search files of a built site; throws a message for people if it is not built. */
export async function readBuiltSearch(folder: string): Promise<BuiltSearch> {
  try {
    const file: unknown = JSON.parse(await readFile(join(folder, 'poisk/otvety.json'), 'utf8'));
    const pages = JSON.parse(await readFile(join(folder, 'api/v1/pages.json'), 'utf8')) as ApiData<'pages'>;
    if (isAnswersFile(file)) return { file, pages: new Map(pages.map((page) => [page.url, page])) };
  } catch {
    // Said below, whatever is wrong with it.
  }
  throw new Error(`В ${folder} нет собранного поиска. Сначала соберите сайт: npm run build`);
}

/** Asks every golden query of an index and judges what it finds. */
export function judgeQueries(
  index: AnswersIndex,
  queries: readonly GoldenQuery[],
  pages: ReadonlyMap<string, JudgedPage>,
): readonly Judgement[] {
  return queries.map((query) => {
    const analysis = analyzeQuery(query.q, index.lexicon);
    return judgeQuery(query, rankResults(analysis, queryAnswers(index, analysis)), pages);
  });
}
