import { articleShortLinks, outcomeShortLinks } from './short-links.ts';
import { siteContent } from './content.ts';
import type { PageLink } from './page.ts';

/** An address that was published once, without its slashes at both ends, and the page its readers want now. */
export interface OldAddress {
  readonly path: string;
  readonly target: PageLink;
}

/** The old addresses of `redirects.yaml`. */
export async function oldAddresses(): Promise<readonly OldAddress[]> {
  const { redirects } = await siteContent();
  const numbered = [...(await articleShortLinks()), ...(await outcomeShortLinks())];
  const targets = new Map(numbered.map(({ number, target }) => [number, target]));
  return redirects.flatMap(({ value: { from, to } }) => {
    const target = targets.get(to);
    return target === undefined ? [] : [{ path: from.replace(/^\/|\/$/g, ''), target }];
  });
}
