import { loadJson } from '../../browser/load-json.ts';
import type { ShownAnswer } from '../../domain/search/answer-document.ts';
import { buildAnswersIndex, type AnswersIndex } from '../../domain/search/answers-index.ts';
import { buildStorySources, hearOutcomes, type StorySources } from '../../domain/story/hear-outcomes.ts';
import { isStoryFile, type StoryFile } from '../../domain/story/story-file.ts';
import { isPullsFile } from '../../domain/pull/pulls.ts';
import type { HeardStory } from '../../domain/story/story.ts';
import type { PublishedTree } from '../../domain/tree/tree-file.ts';
import { loadAnswers, loadFurtherWords, loadSpelling } from '../site-search/load-answers.ts';
import { loadTree } from '../your-answers/load-tree.ts';

/** All that a story is understood by, and what it leads to is shown by. */
export interface Understanding {
  readonly hear: (words: string, today: string) => Promise<HeardStory>;
  readonly tree: PublishedTree;
  /** Pages as search shows them, by address. */
  readonly answers: ReadonlyMap<string, ShownAnswer>;
}

/** What words are understood by. */
export interface StoryWords {
  readonly index: AnswersIndex;
  readonly file: StoryFile;
}

/** Loads what a story is shown with besides, once words are there to be understood; rejects if it does not come. */
export async function loadUnderstanding(words: StoryWords, addresses: DOMStringMap): Promise<Understanding> {
  const sources = await withTree(words, addresses);
  const { index, tree } = sources;
  return {
    hear: async (story, today) => {
      const { hearSigns, hearValues } = await import('./first-letter.ts');
      const values = hearValues(index, story, today);
      return { values, ...hearOutcomes(sources, story, hearSigns(index, story, values, today)) };
    },
    tree,
    answers: new Map(index.answers.map((answer) => [answer.url, answer])),
  };
}

/** Loads all that search knows, the tree, and what stories are understood by; rejects if any of it does not come. */
export async function loadStorySources(addresses: DOMStringMap): Promise<StorySources> {
  return withTree(await loadStoryWords(addresses), addresses);
}

/** Loads all that search knows, and what words of stories say; rejects if any of it does not come. */
export async function loadStoryWords({
  index: answersUrl = '',
  further: furtherUrl = '',
  spelling: spellingUrl = '',
  understanding: storyUrl = '',
}: DOMStringMap): Promise<StoryWords> {
  const [answers, further, file] = await Promise.all([
    loadAnswers(answersUrl, ''),
    loadFurtherWords(furtherUrl),
    loadJson(storyUrl, isStoryFile),
  ]);
  return { index: await loadSpelling(spellingUrl, buildAnswersIndex(answers, further)), file };
}

async function withTree(
  { index, file }: StoryWords,
  { tree: treeUrl = '', pulls: pullsUrl = '' }: DOMStringMap,
): Promise<StorySources> {
  const [tree, pulls] = await Promise.all([loadTree(treeUrl), loadJson(pullsUrl, isPullsFile)]);
  return buildStorySources(index, tree, file, pulls);
}
