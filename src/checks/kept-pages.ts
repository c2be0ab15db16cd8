import { isAnswerLink, splitAnchor } from '../domain/permalink/redirects.ts';
import type { KeptPage } from '../domain/report/kept-page.ts';
import type { Located } from '../domain/report/located.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { factChanges } from './changed-facts.ts';
import { ADDRESSES } from './published.ts';
import { draftFollower } from './standing.ts';

/** What says who keeps a page and until when. */
interface Kept {
  readonly owner: string;
  readonly reviewed: string;
  readonly reviewBy: string;
  readonly postponed?: { readonly until: string } | undefined;
  readonly facts?: readonly string[] | undefined;
}

/** Articles, questions and outcomes of the site with those who keep them. */
export function keptPages(draft: ContentDraft): readonly KeptPage[] {
  const changeSince = factChanges(draft);
  const keep = ({ file, value }: Located<Kept>, address: string, title: string): KeptPage => {
    const { reviewed, reviewBy, postponed, facts = [] } = value;
    const change = changeSince(facts, reviewed);
    const [due, fact] =
      change !== undefined && change.day < reviewBy ? [change.day, change.id] : [reviewBy, undefined];
    const until = postponed?.until ?? '';
    const owner = ownerName(draft, value.owner);
    return { address, title, file, owner, checkBy: due > until ? due : until, fact };
  };
  return [
    ...draft.articles
      .filter(({ value }) => value.draft !== true)
      .map((article) => {
        const { folder, id, value } = article;
        return keep(article, ADDRESSES.article({ section: folder, slug: id }), value.question);
      }),
    ...[...draft.questions, ...draft.outcomes].map((node) =>
      keep(node, ADDRESSES.node(node.id), node.value.title),
    ),
  ];
}

/** An owner with the team that is told of it; a sample names nobody's team. */
function ownerName({ owners }: ContentDraft, id: string): string {
  const owner = owners.find((candidate) => candidate.id === id)?.value;
  if (owner === undefined) return id;
  return owner.sample === true ? `${owner.title} (пример)` : `${owner.title}, ${owner.team}`;
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
