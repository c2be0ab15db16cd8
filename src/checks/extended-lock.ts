import { addNew, type Linked, type Lock } from '../domain/permalink/lock.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { pageAddresses } from './addresses.ts';
import { ADDRESSES, numberedPages, publishedLock } from './published.ts';
import { anchorsByAddress } from './standing.ts';
import { idsIn } from './written-values.ts';

/** The lock file with what is new in `content/` added. */
export function extendedLock(draft: ContentDraft): Lock {
  return addNew(publishedLock(draft), linkedIn(draft));
}

/** All that links may name. */
function linkedIn(draft: ContentDraft): Linked {
  const numbered = numberedPages(draft);
  const pages = pageAddresses(draft);
  const remembered = new Set([
    ...numbered.map(({ address }) => address),
    ...idsIn(draft, 'questions').map(ADDRESSES.node),
  ]);
  const anchors = [...anchorsByAddress(draft)].filter(([address, ids]) => pages.has(address) && ids.size > 0);
  return {
    numbered,
    questions: draft.questions.map(({ id, value }) => ({ id, answers: value.answers.map((one) => one.id) })),
    pages: [...pages].filter((address) => !remembered.has(address)),
    anchors: Object.fromEntries(anchors.map(([address, ids]) => [address, [...ids]])),
  };
}
