import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quoteIn } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { pagesIn } from './published.ts';
import { readerTexts } from './reader-texts.ts';
import { textsIn, valuesAt, writtenIn } from './written-values.ts';

/** What templates leave for authors, in «‹…›», and what authors leave for later. */
const LEFT = /‹[^›]*›|(?<![\p{L}_])(?:TODO|FIXME|TBD|XXX|ТУДУ)(?![\p{L}_])|\?{2,}/u;

/** What is put where something must stand: «-», «...». */
const SAYS_NOTHING = /^[^\p{L}\p{N}{]+$/u;
const WRITTEN_BY_HAND = ['articles', 'questions', 'outcomes', 'departments', 'messages', 'notices'] as const;

/** Texts and aliases that still wait for their author, and articles without a text. */
export function checkUnfinished(draft: ContentDraft): readonly Issue[] {
  return [
    ...readerTexts(draft).flatMap(({ text, path, file, lineAt }) => {
      const left = LEFT.exec(text);
      if (left === null) return [];
      return [issueAt('unfinished', { file, line: lineAt(left.index) }, { found: quoteIn(left[0], path) })];
    }),
    ...draft.written.flatMap(({ file, value, lineOf }) =>
      valuesAt(value, 'aliases.*')
        .filter(({ value: alias }) => LEFT.test(String(alias)))
        .map(({ path, value: alias }) =>
          issueAt('unfinished', { file, line: lineOf(path) }, { found: quoteIn(alias, path) }),
        ),
    ),
    ...WRITTEN_BY_HAND.flatMap((collection) => writtenIn(draft, collection)).flatMap(
      ({ file, value, lineOf }) =>
        textsIn(value)
          .filter(({ value: text }) => SAYS_NOTHING.test(text))
          .map(({ path, value: text }) =>
            issueAt('unfinished', { file, line: lineOf(path) }, { found: quoteIn(text, path) }),
          ),
    ),
    ...pagesIn(draft, 'articles')
      .filter(({ body }) => body.trim() === '')
      .map(({ file, bodyLine }) =>
        issueAt('unfinished', { file, line: bodyLine }, { found: 'статья без текста' }),
      ),
  ];
}
