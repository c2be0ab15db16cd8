import { dictionaryStems } from '../domain/language/dictionary-stems.ts';
import { composeSpellingFile } from '../domain/search/compose-spelling-file.ts';
import type { SpellingFile } from '../domain/search/spelling.ts';
import { remembered } from '../source/remembered.ts';
import { answersFile, answersTexts, type FixedPageTitles } from './answers-file.ts';
import { russianDictionary } from './dictionary.ts';
import { furtherWordsFile, memoryFile } from './further-words-file.ts';

/** The words of all that the search box knows, and those of the language that are no slips of theirs. */
export async function spellingFile(titles: FixedPageTitles): Promise<SpellingFile> {
  const answers = await answersFile(titles);
  const texts = await answersTexts(titles);
  const further = await furtherWordsFile(titles);
  return remembered(memoryFile('spelling'), [answers, texts, further], () =>
    composeSpellingFile(answers, texts, dictionaryStems(russianDictionary()), further),
  );
}
