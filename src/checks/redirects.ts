import { isAnswerLink, splitAnchor } from '../domain/permalink/redirects.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { nearest } from '../domain/report/nearest.ts';
import { quote, quoteIn } from '../domain/report/quote.ts';
import { formatNumber } from '../domain/permalink/number.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { addressOf, isDraft, numberedPages, numberOf, publishedAddress } from './published.ts';
import { draftFollower, standingOf } from './standing.ts';

/** Redirects that lead nowhere, to a draft, round in a circle, through another redirect, or from what lives. */
export function checkRedirects(draft: ContentDraft): readonly Issue[] {
  const follow = draftFollower(draft);
  const standing = standingOf(draft);
  const drafts = draftLinks(draft);
  const labels = new Map(numberedPages(draft).map(({ label, address }) => [address, label]));
  /** The end of a redirect as an editor would write it. */
  const asWritten = (link: string) => {
    const [page] = splitAnchor(link);
    return link.replace(page, labels.get(page) ?? page);
  };
  return draft.redirects.flatMap(({ file, value: { from, to }, lineOf }) => {
    const place = { file, line: lineOf(['to']) };
    const found = quoteIn(to, ['to']);
    const missing = { key: missingEnd(draft, to) };
    const issues: Issue[] = [];
    const living = livingAt(from);
    if (living !== undefined) {
      const details = { found: `${quote(from)}: ${living}` };
      issues.push(issueAt('redirect-occupied', { file, line: lineOf(['from']) }, details));
    }
    const end = follow(to);
    const [page, anchor] = splitAnchor(to);
    if (end.kind === 'loop') issues.push(issueAt('redirect-loop', place, { found }));
    else if (end.kind === 'nowhere' && drafts.has(page))
      issues.push(issueAt('redirect-draft', place, { found, missing }));
    else if (end.kind === 'nowhere') {
      issues.push(issueAt('redirect-dangling', place, { found, ...known(to, page, anchor), missing }));
    } else if (end.redirects > 0) {
      issues.push(issueAt('redirect-chain', place, { found, expected: asWritten(end.link) }));
    }
    return issues;
  });

  /** What is there where a redirect begins: a reader would never be sent on. */
  function livingAt(from: string): string | undefined {
    const end = follow(from);
    if (end.kind !== 'found') return undefined;
    if (isAnswerLink(from)) return end.redirects === 0 ? 'ответ есть' : undefined;
    const [page, anchor] = splitAnchor(from);
    if (anchor === undefined) return end.redirects === 0 ? 'страница есть' : undefined;
    const pageEnd = follow(page);
    if (pageEnd.kind !== 'found') return undefined;
    return standing.pages.get(splitAnchor(pageEnd.link)[0])?.has(anchor) === true ? 'место есть' : undefined;
  }

  /** What could stand instead of an end that is not there. */
  function known(to: string, page: string, anchor: string | undefined) {
    if (isAnswerLink(to)) {
      const [question = '', answer = ''] = to.split('.');
      const near = nearest(answer, standing.answers.get(question) ?? []);
      return { expected: 'ответ: vopros.otvet', nearest: near.map((id) => `${question}.${id}`) };
    }
    const pageEnd = follow(page);
    if (anchor === undefined || pageEnd.kind !== 'found')
      return { expected: 'номер статьи или исхода, адрес страницы без номера' };
    const ids = standing.pages.get(splitAnchor(pageEnd.link)[0]) ?? [];
    return {
      expected: 'id заголовка этой страницы',
      nearest: nearest(anchor, ids).map((id) => `${page}#${id}`),
    };
  }
}

function missingEnd(draft: ContentDraft, to: string): string {
  const [page, anchor] = splitAnchor(to);
  const address = publishedAddress(draft, page);
  return anchor === undefined ? address : `${address}#${anchor}`;
}

/** Numbers and addresses of drafts. */
function draftLinks(draft: ContentDraft): ReadonlySet<string> {
  return new Set(
    draft.pages.filter(isDraft).flatMap((page) => {
      const number = numberOf(page);
      const label = number === undefined ? [] : [formatNumber('article', number)];
      return [addressOf(page), ...label];
    }),
  );
}
