import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAnswersFile, type AnswersFile } from '../domain/search/answer-document.ts';
import { isWordHintsFile, unpackWordHints, type WordHints } from '../domain/search/word-hints.ts';
import type { ApiData } from '../schemas/api.ts';

/** What a built site searches with, and its pages with their facts by address. */
export interface BuiltSearch {
  readonly file: AnswersFile;
  readonly hints: WordHints;
  readonly pages: ReadonlyMap<string, ApiData<'pages'>[number]>;
}

/** Reads the search files of a built site; throws a message for people if it is not built. */
export async function readBuiltSearch(folder: string): Promise<BuiltSearch> {
  try {
    const read = async (path: string): Promise<unknown> =>
      JSON.parse(await readFile(join(folder, path), 'utf8'));
    const file = await read('poisk/otvety.json');
    const hints = await read('poisk/nazvaniya.json');
    const pages = (await read('api/v1/pages.json')) as ApiData<'pages'>;
    if (isAnswersFile(file) && isWordHintsFile(hints)) {
      return { file, hints: unpackWordHints(hints), pages: new Map(pages.map((page) => [page.url, page])) };
    }
  } catch {
    // Said below, whatever is wrong with it.
  }
  throw new Error(`В ${folder} нет собранного поиска. Сначала соберите сайт: npm run build`);
}
