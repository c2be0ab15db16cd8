import { onceFor } from '../domain/memory/once-for.ts';
import { listForwards } from '../domain/permalink/forwards.ts';
import { movedPlaces, type MovedPlace } from '../domain/permalink/moved-links.ts';
import type { Content } from '../schemas/content.ts';
import { links, siteContent } from './content.ts';

/** What a short link or an old address prints. */
export interface ForwardPage {
  /** Its address below the base, without the slashes at both ends. */
  readonly path: string;
  readonly number: string | undefined;
  readonly href: string;
  /** Title of the page it leads to; not of those that every site has. */
  readonly title: string | undefined;
}

/** The pages that only send on to others. */
export async function forwardPages(): Promise<readonly ForwardPage[]> {
  return listForwards(await siteContent(), links).map(({ from, to, title, number }) => ({
    path: from.slice(links.home.length, -1),
    number,
    href: to,
    title,
  }));
}

const movedIn = onceFor((content: Content) => movedPlaces(content, links));

/** Places that links still name on the page at an address, and that are elsewhere now. */
export async function placesMovedFrom(address: string): Promise<readonly MovedPlace[]> {
  return movedIn(await siteContent()).get(address) ?? [];
}
