import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAnswersFile, type AnswersFile } from '../domain/search/answer-document.ts';
import type { ApiData } from '../schemas/api.ts';

/** What a built site searches with, and its pages with their facts by address. */
export interface BuiltSearch {
  readonly file: AnswersFile;
  readonly pages: ReadonlyMap<string, ApiData<'pages'>[number]>;
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
