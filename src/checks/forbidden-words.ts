import { matchesIn } from '../domain/language/matches.ts';
import { phrasePattern } from '../domain/language/phrase.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quote, quoteIn } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { readerTexts } from './reader-texts.ts';

/** Words of the editors' list in what readers see. */
export function checkForbiddenWords(draft: ContentDraft): readonly Issue[] {
  const pattern = phrasePattern(draft.forbiddenWords.map(({ value: { words } }) => words));
  return readerTexts(draft).flatMap(({ file, path, text, lineAt }) =>
    matchesIn(text, pattern).map(({ 0: word, index, ...groups }) => {
      const list = draft.forbiddenWords.findIndex((_, at) => groups[at + 1] !== undefined);
      return issueAt(
        'forbidden-word',
        { file, line: lineAt(index) },
        { found: quoteIn(word, path), expected: quote(draft.forbiddenWords[list]?.value.instead ?? '') },
      );
    }),
  );
}
