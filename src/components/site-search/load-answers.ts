import { shortAnswerOf } from '../../domain/permalink/permalink.ts';
import { isAnswersFile, type AnswersFile, type ShortAnswers } from '../../domain/search/answer-document.ts';
import { withSpelling, type AnswersIndex } from '../../domain/search/answers-index.ts';
import { isFurtherWordsFile, type FurtherWordsFile } from '../../domain/search/further-words.ts';
import { isSpellingFile } from '../../domain/search/spelling.ts';
import { loadJson } from '../../browser/load-json.ts';

/** Loads `poisk/otvety.json`, its addresses as they are seen from elsewhere than `origin`; rejects whatever is not that file. */
export async function loadAnswers(url: string, origin: string): Promise<AnswersFile> {
  const file = await loadJson(url, isAnswersFile);
  const answers = file.answers.map((answer) => ({ ...answer, url: origin + answer.url }));
  const notices = file.notices.map((notice) => ({ ...notice, url: origin + notice.url }));
  return { ...file, answers, notices };
}

/** Loads `poisk/nazvaniya.json`; rejects what is not that file. */
export function loadFurtherWords(url: string): Promise<FurtherWordsFile> {
  return loadJson(url, isFurtherWordsFile);
}

/** Loads `poisk/slova.json` for an index; rejects what is not that file, or was made for another index. */
export async function loadSpelling(url: string, index: AnswersIndex): Promise<AnswersIndex> {
  return withSpelling(index, await loadJson(url, isSpellingFile));
}

/** Loads the short answer that stands beside a page; rejects what is no text. */
function loadShortAnswer(page: string): Promise<string> {
  return loadJson(shortAnswerOf(page), (value) => typeof value === 'string');
}

/** Loads the short answers of pages; what does not come is left out. */
export async function loadShortAnswers(pages: readonly string[]): Promise<ShortAnswers> {
  const answers = await Promise.allSettled(pages.map(loadShortAnswer));
  return Object.fromEntries(
    answers.flatMap((answer, place) =>
      answer.status === 'fulfilled' ? [[pages[place] ?? '', answer.value]] : [],
    ),
  );
}
