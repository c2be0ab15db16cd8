import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAnswersFile, type AnswersFile } from '../domain/search/answer-document.ts';
import { buildAnswersIndex, withSpelling, type AnswersIndex } from '../domain/search/answers-index.ts';
import { isSpellingFile, type SpellingFile } from '../domain/search/spelling.ts';
import type { Weights } from '../domain/search/weights.ts';
import { isFurtherWordsFile, type FurtherWordsFile } from '../domain/search/further-words.ts';
import { buildStorySources, type StorySources } from '../domain/story/hear-outcomes.ts';
import { isStoryFile, type StoryFile } from '../domain/story/story-file.ts';
import { isPullsFile, type PullsFile } from '../domain/pull/pulls.ts';
import { isTreeFile, treeOfFile, type TreeFile } from '../domain/tree/tree-file.ts';
import type { ApiData } from '../schemas/api.ts';

/** What a built site searches with and hears stories by, and its pages with their facts by address. */
export interface BuiltSearch {
  readonly file: AnswersFile;
  readonly further: FurtherWordsFile;
  readonly spelling: SpellingFile;
  readonly tree: TreeFile;
  readonly story: StoryFile;
  readonly pulls: PullsFile;
  readonly pages: ReadonlyMap<string, ApiData<'pages'>[number]>;
}

/** Reads the search files of a built site; throws a message for people if it is not built. */
export async function readBuiltSearch(folder: string): Promise<BuiltSearch> {
  try {
    const read = async (path: string): Promise<unknown> =>
      JSON.parse(await readFile(join(folder, path), 'utf8'));
    const file = await read('poisk/otvety.json');
    const further = await read('poisk/nazvaniya.json');
    const spelling = await read('poisk/slova.json');
    const tree = await read('reshenie/puti.json');
    const story = await read('reshenie/rasskaz.json');
    const pulls = await read('reshenie/iz-rasskazov.json');
    const pages = (await read('api/v1/pages.json')) as ApiData<'pages'>;
    const isSearch = isAnswersFile(file) && isFurtherWordsFile(further) && isSpellingFile(spelling);
    const isStory = isTreeFile(tree) && isStoryFile(story) && isPullsFile(pulls);
    if (isSearch && isStory) {
      const byUrl = new Map(pages.map((page) => [page.url, page]));
      return { file, further, spelling, tree, story, pulls, pages: byUrl };
    }
  } catch {
    // Said below, whatever is wrong with it.
  }
  throw new Error(`В ${folder} нет собранного поиска. Сначала соберите сайт: npm run build`);
}

/** The index of a built site with all that a reader's browser would load of it. */
export function builtIndex({ file, further, spelling }: BuiltSearch, weights?: Weights): AnswersIndex {
  return withSpelling(buildAnswersIndex(file, further, weights), spelling);
}

/** What a built site hears stories by, as a reader's browser would load it. */
export function builtStorySources(built: BuiltSearch): StorySources {
  return buildStorySources(builtIndex(built), treeOfFile(built.tree), built.story, built.pulls);
}
