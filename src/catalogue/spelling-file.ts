import { dictionaryStems } from '../domain/language/dictionary-stems.ts';
import { composeSpellingFile } from '../domain/search/compose-spelling-file.ts';
import type { SpellingFile } from '../domain/search/spelling.ts';
import { answersFile, answersTexts, furtherWordsFile, type FixedPageTitles } from './answers-file.ts';
import { russianDictionary } from './dictionary.ts';

/** The words of all that the search box knows, and those of the language that are no slips of theirs. */
export async function spellingFile(titles: FixedPageTitles): Promise<SpellingFile> {
  return composeSpellingFile(
    await answersFile(titles),
    await answersTexts(titles),
    dictionaryStems(russianDictionary()),
    await furtherWordsFile(titles),
  );
}
