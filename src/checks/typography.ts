import { typographySlips } from '../domain/language/typography.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { formatPath } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { readerTexts } from './reader-texts.ts';

/** How much of the text around a slip is shown. */
const SHOWN_CHARACTERS = 12;

/** Quotes, dashes, dots and spaces of readers' texts that are typed wrong, each with what should stand there. */
export function checkTypography(draft: ContentDraft): readonly Issue[] {
  return readerTexts(draft).flatMap(({ file, path, text, lineAt }) =>
    typographySlips(text).map(({ start, found, right }) => {
      const before = text.slice(Math.max(0, start - SHOWN_CHARACTERS), start);
      const after = text.slice(start + found.length, start + found.length + SHOWN_CHARACTERS);
      // The slip itself is never cut or trimmed: a space may be all that is wrong.
      const shown = (middle: string) => `${before}${middle}${after}`.replaceAll('\n', ' ');
      const where = path.length === 0 ? '' : ` в ${formatPath(path)}`;
      const place = { file, line: lineAt(start) };
      return issueAt('typography', place, { found: `${shown(found)}${where}`, expected: shown(right) });
    }),
  );
}
