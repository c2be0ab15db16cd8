import { resolve } from 'node:path';
import { wordFamilies } from '../domain/language/word-families.ts';
import { wordsOf } from '../domain/language/words.ts';
import { composeFurtherWords } from '../domain/search/compose-further-words.ts';
import { answersDigest, type FurtherWordsFile } from '../domain/search/further-words.ts';
import { packSynonyms } from '../domain/search/synonyms.ts';
import { collectHints } from '../domain/search/word-hints.ts';
import type { Content } from '../schemas/content.ts';
import { readEnvironment } from '../source/environment.ts';
import { remembered } from '../source/remembered.ts';
import {
  answersFile,
  answersTexts,
  fittingEntries,
  topicNames,
  type FixedPageTitles,
} from './answers-file.ts';
import { links, siteContent } from './content.ts';
import { russianDictionary } from './dictionary.ts';

const filesOf = new WeakMap<Content, Promise<FurtherWordsFile>>();

/** What search knows of words besides: synonyms, topics of others, the words of further aliases, relatives. */
export async function furtherWordsFile(titles: FixedPageTitles): Promise<FurtherWordsFile> {
  const content = await siteContent();
  const file = filesOf.get(content) ?? makeFile(content, titles);
  filesOf.set(content, file);
  return file;
}

async function makeFile(content: Content, titles: FixedPageTitles): Promise<FurtherWordsFile> {
  const answers = await answersFile(titles);
  const topics = topicNames(content);
  const words = {
    of: answersDigest(answers),
    synonyms: packSynonyms(content.synonyms.map(({ value }) => value)),
    elsewhere: content.elsewhere.map(({ value: { text, nearest } }) => ({
      text,
      ...(nearest !== undefined && { nearest: links.authored(nearest) }),
    })),
    topics: topics.map(({ phrases }) => phrases),
  };
  const called = [...fittingEntries(content, titles), ...topics].map((names) => names.called);
  const tokens = (await answersTexts(titles)).flatMap(wordsOf).map(({ token }) => token);
  return remembered(memoryFile('further-words'), [answers, words, called, tokens], () =>
    composeFurtherWords(answers, words, collectHints(called), wordFamilies(tokens, russianDictionary())),
  );
}

/** Beside the content, where Astro keeps what it stores of it: builds of two contents share no memory. */
export function memoryFile(name: string): string {
  const { contentFolder } = readEnvironment(process.env);
  return resolve(contentFolder, `../node_modules/.astro/${name}.json`);
}
