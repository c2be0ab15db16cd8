import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quoteIn } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { hasSeveralSentences } from './sentence.ts';

/** Notices in more than one sentence: they stand above everything else on a phone. */
export function checkNotices({ notices }: Pick<ContentDraft, 'notices'>): readonly Issue[] {
  return notices.flatMap(({ file, value: { text }, lineOf }) => {
    if (!hasSeveralSentences(text)) return [];
    const details = { found: quoteIn(text, ['text']), expected: 'одно предложение' };
    return [issueAt('notice-sentence', { file, line: lineOf(['text']) }, details)];
  });
}
