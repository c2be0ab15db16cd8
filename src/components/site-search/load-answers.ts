import { isAnswersFile } from '../../domain/search/answer-document.ts';
import { buildAnswersIndex, type AnswersIndex } from '../../domain/search/answers-index.ts';

/** Loads `poisk/otvety.json` and makes it ready to be asked; rejects whatever is not that file. */
export async function loadAnswers(url: string): Promise<AnswersIndex> {
  const response = await fetch(url);
  const file: unknown = response.ok ? await response.json() : undefined;
  if (!isAnswersFile(file)) throw new Error(`no answers index at ${url}`);
  return buildAnswersIndex(file);
}
