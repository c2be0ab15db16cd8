import { isShouting } from '../domain/message/shouting.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quoteIn } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { readerTexts } from './reader-texts.ts';

const LOUD = /\p{Extended_Pictographic}|[!?]*!{2,}[!?]*/u;

/** Texts that shout at their reader, by faces, marks or capitals. */
export function checkLoudText(draft: ContentDraft): readonly Issue[] {
  const abbreviations = new Set(draft.messageChecks?.value.abbreviations.words);
  return readerTexts(draft).flatMap(({ text, path, file, lineAt }) => {
    const issueOf = (found: string, index: number) =>
      issueAt('loud-text', { file, line: lineAt(index) }, { found: quoteIn(found, path) });
    const marks = LOUD.exec(text);
    return [
      ...(marks === null ? [] : [issueOf(marks[0], marks.index)]),
      // Marks have had their say.
      ...(isShouting(text.replaceAll(/[!?]/g, ' '), abbreviations) ? [issueOf(text, 0)] : []),
    ];
  });
}
