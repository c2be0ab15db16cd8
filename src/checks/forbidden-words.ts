import { phrasePattern } from '../domain/language/phrase.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quote, quoteIn } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { readerTexts } from './reader-texts.ts';

/** Words of the editors' list in what readers see. */
export function checkForbiddenWords(draft: ContentDraft): readonly Issue[] {
  const forbidden = draft.forbiddenWords.flatMap(({ value: { words, instead } }) =>
    words.map((phrase) => ({ pattern: phrasePattern(phrase), instead })),
  );
  return readerTexts(draft).flatMap(({ file, path, text, lineAt }) =>
    forbidden.flatMap(({ pattern, instead }) =>
      Array.from(text.matchAll(pattern), ({ 0: word, index }) =>
        issueAt(
          'forbidden-word',
          { file, line: lineAt(index) },
          { found: quoteIn(word, path), expected: quote(instead) },
        ),
      ),
    ),
  );
}
