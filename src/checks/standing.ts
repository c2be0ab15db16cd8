import { linkFollower, splitAnchor, type LinkEnd, type Standing } from '../domain/permalink/redirects.ts';
import type { ContentDraft, WrittenPage } from '../schemas/content-draft.ts';
import { pageAddresses } from './addresses.ts';
import { bodyNodes, headingId } from './body-nodes.ts';
import { onceFor } from '../domain/memory/once-for.ts';
import { addressOf, ADDRESSES, numberedPages, publishedAddresses, publishedLock } from './published.ts';
import { idsIn } from './written-values.ts';

/** What links may name of what stands in `content/` now. */
export const standingOf = onceFor((draft: ContentDraft): Standing => {
  const anchors = anchorsByAddress(draft);
  const answers = new Map(
    draft.questions.map(({ id, value }) => [id, new Set(value.answers.map((answer) => answer.id))]),
  );
  return {
    numbers: new Map(numberedPages(draft).map(({ label, address }) => [label, address])),
    pages: new Map(Array.from(pageAddresses(draft), (address) => [address, anchors.get(address)])),
    answers: new Map(idsIn(draft, 'questions').map((id) => [id, answers.get(id)])),
  };
});

/** Follows links of any age to what stands in `content/` now. */
export const draftFollower = onceFor((draft: ContentDraft): ((link: string) => LinkEnd) => {
  const lines = draft.redirects.map(({ value }) => value);
  return linkFollower(lines, standingOf(draft), publishedLock(draft));
});

/**
 * The address of the page that one of any age leads to, where redirects are followed; `undefined` if it leads nowhere
 * and that is told of the page or its redirect.
 */
export function pageOfToday(draft: ContentDraft, address: string): string | undefined {
  const end = draftFollower(draft)(address);
  if (end.kind === 'found') return splitAnchor(end.link)[0];
  return end.kind === 'loop' || publishedAddresses(draft).has(address) ? undefined : address;
}

/** Ids one may link to, by address; pages whose ids no author writes are not in it. */
export const anchorsByAddress = onceFor((draft: ContentDraft): ReadonlyMap<string, ReadonlySet<string>> => {
  const anchors = new Map<string, ReadonlySet<string>>();
  for (const page of draft.pages) {
    if (page.tree !== undefined) anchors.set(addressOf(page), headingIds(page));
  }
  if (!draft.unread.has('channels')) anchors.set(ADDRESSES.contact, new Set(idsIn(draft, 'channels')));
  return anchors;
});

function headingIds(page: WrittenPage): ReadonlySet<string> {
  return new Set(
    bodyNodes(page).flatMap(({ node }) => (node.type === 'heading' ? [headingId(node) ?? ''] : [])),
  );
}
