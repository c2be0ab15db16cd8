import { isAnswerLink, splitAnchor } from '../domain/permalink/redirects.ts';
import type { KeptPage } from '../domain/report/kept-page.ts';
import type { Located } from '../domain/report/located.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { ADDRESSES } from './published.ts';
import { draftFollower } from './standing.ts';

/** Articles, questions and outcomes of the site with those who keep them. */
export function keptPages(draft: ContentDraft): readonly KeptPage[] {
  const ownerOf = (id: string) => {
    const owner = draft.owners.find((candidate) => candidate.id === id)?.value;
    return owner === undefined ? id : `${owner.title}, ${owner.team}`;
  };
  const keep = (
    { file, value }: Located<{ readonly owner: string; readonly reviewBy: string }>,
    address: string,
    title: string,
    postponedUntil = '',
  ): KeptPage => ({
    address,
    title,
    file,
    owner: ownerOf(value.owner),
    checkBy: value.reviewBy > postponedUntil ? value.reviewBy : postponedUntil,
  });
  return [
    ...draft.articles
      .filter(({ value }) => value.draft !== true)
      .map((article) => {
        const { folder, id, value } = article;
        const address = ADDRESSES.article({ section: folder, slug: id });
        return keep(article, address, value.question, value.postponed?.until);
      }),
    ...[...draft.questions, ...draft.outcomes].map((node) =>
      keep(node, ADDRESSES.node(node.id), node.value.title),
    ),
  ];
}

/** Old addresses of pages that have moved, each with the address of today. */
export function movedAddresses(draft: ContentDraft): ReadonlyMap<string, string> {
  const follow = draftFollower(draft);
  return new Map(
    draft.redirects.flatMap(({ value: { from } }) => {
      const end = follow(from);
      return isAnswerLink(from) || end.kind !== 'found' ? [] : [[from, splitAnchor(end.link)[0]]];
    }),
  );
}
