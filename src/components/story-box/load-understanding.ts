import { loadJson } from '../../browser/load-json.ts';
import type { ShownAnswer } from '../../domain/search/answer-document.ts';
import { buildAnswersIndex } from '../../domain/search/answers-index.ts';
import { buildStorySources, hearOutcomes, type StorySources } from '../../domain/story/hear-outcomes.ts';
import { isStoryFile, type StoryFile } from '../../domain/story/story-file.ts';
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

/** Loads what a story is understood by and shown with; rejects if any of it does not come. */
export async function loadUnderstanding(addresses: DOMStringMap): Promise<Understanding> {
  const sources = await loadStorySources(addresses);
  const { index, tree } = sources;
  return {
    hear: async (words, today) => {
      const { hearSigns, hearValues } = await import('./first-letter.ts');
      const values = hearValues(index, words, today);
      return { values, ...hearOutcomes(sources, words, hearSigns(index, words, values, today)) };
    },
    tree,
    answers: new Map(index.answers.map((answer) => [answer.url, answer])),
  };
}

/** Loads all that search knows, the tree and what stories are understood by; rejects if any of it does not come. */
export async function loadStorySources({
  index: answersUrl = '',
  further: furtherUrl = '',
  spelling: spellingUrl = '',
  tree: treeUrl = '',
  understanding: storyUrl = '',
}: DOMStringMap): Promise<StorySources> {
  const [answers, further, tree, story] = await Promise.all([
    loadAnswers(answersUrl, ''),
    loadFurtherWords(furtherUrl),
    loadTree(treeUrl),
    loadStoryFile(storyUrl),
  ]);
  const index = await loadSpelling(spellingUrl, buildAnswersIndex(answers, further));
  return buildStorySources(index, tree, story);
}

async function loadStoryFile(url: string): Promise<StoryFile> {
  const file = await loadJson(url);
  if (!isStoryFile(file)) throw new Error(`no phrases of stories at ${url}`);
  return file;
}
