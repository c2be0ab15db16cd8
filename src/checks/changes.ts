import { issueAt, type Issue } from '../domain/report/issue.ts';
import { nearest } from '../domain/report/nearest.ts';
import { quoteIn } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { numberedPages, publishedAddress } from './published.ts';
import { hasSeveralSentences, sentenceFaults } from './sentence.ts';
import { draftFollower } from './standing.ts';

/** Changes of pages that never were, and in other than one sentence; feeds show it alone. */
export function checkChanges(draft: ContentDraft): readonly Issue[] {
  const follow = draftFollower(draft);
  const labels = numberedPages(draft).map(({ label }) => label);
  return draft.changes.flatMap(({ file, value: { text, pages }, lineOf }) => {
    const at = (path: readonly PropertyKey[]) => ({ file, line: lineOf(path) });
    const several = hasSeveralSentences(text) ? [{ found: text, expected: 'одно предложение' }] : [];
    return [
      ...[...sentenceFaults(text), ...several].map(({ found, expected }) =>
        issueAt('change-sentence', at(['text']), { found: quoteIn(found, ['text']), expected }),
      ),
      ...pages.flatMap((number, index) => {
        // An old change may be of a page that has gone into another.
        if (follow(number).kind === 'found') return [];
        const path = ['pages', index];
        return [
          issueAt('unknown-page', at(path), {
            found: quoteIn(number, path),
            nearest: nearest(number, labels),
            fix: 'поправьте номер: он стоит в поле number страницы',
            missing: { key: publishedAddress(draft, number) },
          }),
        ];
      }),
    ];
  });
}
