import { parseNumber } from '../domain/permalink/number.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quote, quoteIn } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { ADDRESSES, numberedPages, publishedLock, type NumberedPage } from './published.ts';
import { idsIn } from './written-values.ts';

/** Redirects that lead nowhere, round in a circle, through another redirect, or from a page that lives. */
export function checkRedirects(draft: ContentDraft): readonly Issue[] {
  const pages = numberedPages(draft);
  const living = new Set([
    ...pages.map(({ address }) => address),
    ...idsIn(draft, 'questions').map(ADDRESSES.node),
    ...idsIn(draft, 'sections').map(ADDRESSES.section),
  ]);
  return draft.redirects.flatMap(({ file, value: { from, to }, lineOf }) => {
    const occupied = living.has(from)
      ? [
          issueAt(
            'redirect-occupied',
            { file, line: lineOf(['from']) },
            { found: `${quote(from)}: страница есть` },
          ),
        ]
      : [];
    const place = { file, line: lineOf(['to']) };
    const found = quoteIn(to, ['to']);
    const end = follow(draft, pages, to, []);
    if (end === 'loop') return [...occupied, issueAt('redirect-loop', place, { found })];
    if (end === 'nowhere') {
      return [
        ...occupied,
        issueAt('redirect-dangling', place, { found, expected: 'номер статьи или исхода' }),
      ];
    }
    return end === to ? occupied : [...occupied, issueAt('redirect-chain', place, { found, expected: end })];
  });
}

/** The number of the page at the end of a redirect; a number that is gone is followed through its old address. */
function follow(
  draft: ContentDraft,
  pages: readonly NumberedPage[],
  label: string,
  passed: readonly string[],
): string {
  if (pages.some((page) => page.label === label)) return label;
  if (passed.includes(label)) return 'loop';
  const parsed = parseNumber(label);
  if (parsed === undefined) return 'nowhere';
  const published =
    publishedLock(draft)[parsed.kind === 'article' ? 'articles' : 'outcomes'][String(parsed.number)];
  const onward = draft.redirects.find(({ value }) => value.from === published);
  return onward === undefined ? 'nowhere' : follow(draft, pages, onward.value.to, [...passed, label]);
}
