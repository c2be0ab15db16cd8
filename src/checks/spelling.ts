import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quoteIn } from '../domain/report/quote.ts';
import { wordsOf } from '../domain/language/words.ts';
import { readerWords, type WrittenTexts } from './reader-texts.ts';

/** Looks words up in a dictionary: those that are not there, each with the words that were probably meant. */
export type Dictionary = (words: ReadonlySet<string>) => Promise<ReadonlyMap<string, readonly string[]>>;

/** Words of readers' texts that neither the dictionary nor the editors' list knows; of a listed word all forms are. */
export async function checkSpelling(
  texts: WrittenTexts,
  listed: readonly string[],
  unknownOf: Dictionary,
): Promise<readonly Issue[]> {
  const stems = new Set(listed.flatMap(allStems));
  const written = readerWords(texts);
  const isListed = (word: string) => allStems(word).every((stem) => stems.has(stem));
  const words = new Set(written.map(({ word }) => word));
  const unknown = await unknownOf(new Set([...words].filter((word) => !isListed(word))));
  return written.flatMap(({ file, path, word, start, lineAt }) => {
    const nearest = unknown.get(word);
    if (nearest === undefined) return [];
    return [issueAt('spelling', { file, line: lineAt(start) }, { found: quoteIn(word, path), nearest })];
  });
}

function allStems(text: string): readonly string[] {
  return wordsOf(text).map(({ stem }) => stem);
}
