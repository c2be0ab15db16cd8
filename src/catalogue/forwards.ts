import { listForwards } from '../domain/permalink/forwards.ts';
import { links, siteContent } from './content.ts';
import type { PageLink } from './page.ts';

/** What a short link or an old address prints. */
export interface ForwardPage {
  /** Its address below the base, without the slashes at both ends. */
  readonly path: string;
  readonly number: string | undefined;
  readonly target: PageLink;
}

/** The pages that only send on to others. */
export async function forwardPages(): Promise<readonly ForwardPage[]> {
  return listForwards(await siteContent(), links).map(({ from, to, title, number }) => ({
    path: from.slice(links.home.length, -1),
    number,
    target: { href: to, text: title },
  }));
}
