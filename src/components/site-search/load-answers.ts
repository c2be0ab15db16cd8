import { isAnswersFile, type AnswersFile, type ShortAnswers } from '../../domain/search/answer-document.ts';
import { withSpelling, type AnswersIndex } from '../../domain/search/answers-index.ts';
import { isFurtherWordsFile, type FurtherWordsFile } from '../../domain/search/further-words.ts';
import { isSpellingFile } from '../../domain/search/spelling.ts';
import { loadJson } from '../../browser/load-json.ts';

/** Loads `poisk/otvety.json`; rejects whatever is not that file. */
export async function loadAnswers(url: string): Promise<AnswersFile> {
  const file = await loadJson(url);
  if (!isAnswersFile(file)) throw new Error(`no answers index at ${url}`);
  return file;
}

/** Loads `poisk/nazvaniya.json`; rejects what is not that file. */
export async function loadFurtherWords(url: string): Promise<FurtherWordsFile> {
  const file = await loadJson(url);
  if (!isFurtherWordsFile(file)) throw new Error(`no further words at ${url}`);
  return file;
}

/** Loads `poisk/slova.json` for an index; rejects what is not that file, or was made for another index. */
export async function loadSpelling(url: string, index: AnswersIndex): Promise<AnswersIndex> {
  const file = await loadJson(url);
  if (!isSpellingFile(file)) throw new Error(`no spelling at ${url}`);
  return withSpelling(index, file);
}

/** Loads `poisk/kratko.json`; rejects what is no list of texts by address. */
export async function loadShortAnswers(url: string): Promise<ShortAnswers> {
  const file = await loadJson(url);
  if (!isShortAnswers(file)) throw new Error(`no short answers at ${url}`);
  return file;
}

function isShortAnswers(value: unknown): value is ShortAnswers {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}
