import { resolve } from 'node:path';
import { addressBook } from '../domain/permalink/address-book.ts';
import { answersDigest } from '../domain/search/further-words.ts';
import { packSynonyms } from '../domain/search/synonyms.ts';
import type { Content } from '../schemas/content.ts';
import { languageFiles, type LanguageFiles } from '../source/language-files.ts';
import { topicNames, type FixedPageTitles } from './answer-entries.ts';
import { answersFile, answersTexts, fittingEntries } from './answers-file.ts';
import { environment, links, siteContent } from './content.ts';

const filesOf = new WeakMap<Content, Promise<LanguageFiles>>();

/**
 * What search knows of words besides the answers file: synonyms, topics of others, the words of further aliases,
 * relatives, and which words of the language are no slips of ours.
 */
export async function searchLanguage(titles: FixedPageTitles): Promise<LanguageFiles> {
  const content = await siteContent();
  const files = filesOf.get(content) ?? makeFiles(content, titles);
  filesOf.set(content, files);
  return files;
}

async function makeFiles(content: Content, titles: FixedPageTitles): Promise<LanguageFiles> {
  const answers = await answersFile(titles);
  const topics = topicNames(content);
  const { pageOf } = addressBook(content);
  const words = {
    of: answersDigest(answers),
    synonyms: packSynonyms(content.synonyms.map(({ value }) => value)),
    elsewhere: content.elsewhere.map(({ value: { text, nearest } }) => ({
      text,
      ...(nearest !== undefined && { nearest: links.authored(pageOf(nearest)) }),
    })),
    topics: topics.map(({ phrases }) => phrases),
  };
  const called = [...fittingEntries(content, titles), ...topics].map((names) => names.called);
  const texts = await answersTexts(titles);
  return languageFiles(memoryFile('search-language'), { answers, words, called, texts });
}

/** Beside the content, where Astro keeps what it stores of it: builds of two contents share no memory. */
export function memoryFile(name: string): string {
  return resolve(environment.contentFolder, `../node_modules/.astro/${name}.json`);
}
