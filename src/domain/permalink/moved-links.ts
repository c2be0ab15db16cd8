import { addressBook, type AddressedContent, type Destination } from './address-book.ts';
import type { Permalinks } from './permalink.ts';
import { isAnswerLink, splitAnchor } from './redirects.ts';

/** A place that links still name on a page, and that is elsewhere now. */
export interface MovedPlace extends Destination {
  readonly anchor: string;
}

/**
 * Places that redirects lead away from, by the address of the page that links to them open: browsers keep what stands
 * behind `#` over any redirect of the page.
 */
export function movedPlaces(
  content: AddressedContent,
  links: Permalinks,
): ReadonlyMap<string, readonly MovedPlace[]> {
  const { destination } = addressBook(content);
  const places = new Map<string, readonly MovedPlace[]>();
  for (const { value } of content.redirects) {
    const [address, anchor] = splitAnchor(value.from);
    const page = destination(address);
    const end = destination(value.to);
    // A redirect to a place leads everybody there.
    if (anchor === undefined || page === undefined || page.to.includes('#') || end === undefined) continue;
    const key = links.authored(page.to);
    const others = (places.get(key) ?? []).filter((place) => place.anchor !== anchor);
    places.set(key, [...others, { anchor, ...end, to: links.authored(end.to) }]);
  }
  return places;
}

/**
 * Published answers that are given otherwise now, and how.
 * @example movedAnswers(content) → { 'root.zhdu': 'root.zhdu-zakaz' }
 */
export function movedAnswers(content: AddressedContent): Readonly<Record<string, string>> {
  const { follow } = addressBook(content);
  const published = Object.entries(content.permalinks?.value.questions ?? {}).flatMap(([id, answers]) =>
    answers.map((answer) => `${id}.${answer}`),
  );
  const redirected = content.redirects.map(({ value }) => value.from).filter(isAnswerLink);
  return Object.fromEntries(
    [...published, ...redirected].flatMap((link) => {
      const end = follow(link);
      return end.kind === 'found' && end.redirects > 0 ? [[link, end.link]] : [];
    }),
  );
}
