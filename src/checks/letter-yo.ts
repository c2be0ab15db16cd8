import { wordsWithoutYo } from '../domain/language/letter-yo.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quoteIn } from '../domain/report/quote.ts';
import { readerWords, type WrittenTexts } from './reader-texts.ts';

/** Words with «е» that readers' texts spell with «ё» everywhere else; both are right by the dictionary. */
export function checkLetterYo(texts: WrittenTexts): readonly Issue[] {
  const written = readerWords(texts);
  const right = wordsWithoutYo(written.map(({ word }) => word));
  return written.flatMap(({ file, path, word, start, lineAt }) => {
    const meant = right.get(word.toLowerCase());
    if (meant === undefined) return [];
    const place = { file, line: lineAt(start) };
    return [issueAt('letter-yo', place, { found: quoteIn(word, path), nearest: [meant] })];
  });
}
