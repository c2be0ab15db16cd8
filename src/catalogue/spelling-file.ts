import russian from 'dictionary-ru';
import { dictionaryStems } from '../domain/language/dictionary-stems.ts';
import { readDictionary } from '../domain/language/dictionary.ts';
import { composeSpellingFile } from '../domain/search/compose-spelling-file.ts';
import type { SpellingFile } from '../domain/search/spelling.ts';
import { answersFile, answersTexts, type FixedPageTitles } from './answers-file.ts';

/** The words of all that the search box knows, and those of the language that are no slips of theirs. */
export async function spellingFile(titles: FixedPageTitles): Promise<SpellingFile> {
  const decoder = new TextDecoder();
  const dictionary = readDictionary(decoder.decode(russian.aff), decoder.decode(russian.dic));
  return composeSpellingFile(
    await answersFile(titles),
    await answersTexts(titles),
    dictionaryStems(dictionary),
  );
}
