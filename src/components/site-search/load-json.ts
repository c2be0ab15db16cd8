import { isAnswersFile, type ShortAnswers } from '../../domain/search/answer-document.ts';
import { buildAnswersIndex, type AnswersIndex } from '../../domain/search/answers-index.ts';
import { inTime } from './in-time.ts';

/** Loads `poisk/otvety.json` and makes it ready to be asked; rejects whatever is not that file. */
export async function loadAnswers(url: string): Promise<AnswersIndex> {
  const file = await inTime(loadJson(url));
  if (!isAnswersFile(file)) throw new Error(`no answers index at ${url}`);
  return buildAnswersIndex(file);
}

/** Loads `poisk/kratko.json`; rejects what is no list of texts by address. */
export async function loadShortAnswers(url: string): Promise<ShortAnswers> {
  const file = await inTime(loadJson(url));
  if (!isShortAnswers(file)) throw new Error(`no short answers at ${url}`);
  return file;
}

async function loadJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${String(response.status)} at ${url}`);
  return response.json();
}

function isShortAnswers(value: unknown): value is ShortAnswers {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}
