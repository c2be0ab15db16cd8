import { isShouting } from '../domain/message/shouting.ts';
import type { IssueSlug } from '../domain/report/issue-kinds.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quoteIn } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { readerTexts, type ReaderText } from './reader-texts.ts';
import { pagesIn } from './published.ts';
import { valuesAt } from './written-values.ts';

/** What templates leave for authors, in «‹…›», and what authors leave for later. */
const LEFT = /‹[^›]*›|(?<![\p{L}_])(?:TODO|FIXME|TBD|XXX|ТУДУ)(?![\p{L}_])|\?{2,}/u;
const LOUD = /\p{Extended_Pictographic}|[!?]*!{2,}[!?]*/u;

/** Texts that still wait for their author, articles without a text, and texts that shout at their reader. */
export function checkUnfinished(draft: ContentDraft): readonly Issue[] {
  const abbreviations = new Set(draft.messageChecks?.value.abbreviations.words);
  return [
    ...readerTexts(draft).flatMap((text) => [
      ...firstMatch('unfinished', LEFT, text),
      ...firstMatch('loud-text', LOUD, text),
      ...checkCapitals(text, abbreviations),
    ]),
    ...draft.written.flatMap(({ file, value, lineOf }) =>
      valuesAt(value, 'aliases.*').flatMap(({ path, value: alias }) =>
        LEFT.test(String(alias))
          ? [issueAt('unfinished', { file, line: lineOf(path) }, { found: quoteIn(alias, path) })]
          : [],
      ),
    ),
    ...pagesIn(draft, 'articles')
      .filter(({ body }) => body.trim() === '')
      .map(({ file, bodyLine }) =>
        issueAt('unfinished', { file, line: bodyLine }, { found: 'статья без текста' }),
      ),
  ];
}

function firstMatch(
  slug: IssueSlug,
  pattern: RegExp,
  { text, path, file, lineAt }: ReaderText,
): readonly Issue[] {
  const match = pattern.exec(text);
  if (match === null) return [];
  return [issueAt(slug, { file, line: lineAt(match.index) }, { found: quoteIn(match[0], path) })];
}

function checkCapitals(
  { text, path, file, lineAt }: ReaderText,
  abbreviations: ReadonlySet<string>,
): readonly Issue[] {
  // Marks have their own say.
  if (!isShouting(text.replaceAll(/[!?]/g, ' '), abbreviations)) return [];
  return [issueAt('loud-text', { file, line: lineAt(0) }, { found: quoteIn(text, path) })];
}
