import { embedCode, embedPolicy, themeCode } from '../domain/embed/embed-code.ts';
import { elementName } from '../domain/embed/element-name.ts';
import { parseNumber } from '../domain/permalink/number.ts';
import { absolute, links, siteContent } from './content.ts';
import { embeddedPages } from './embedded-pages.ts';
import type { PageLink } from './page.ts';

/** An element that shows the help centre, as it is tried on our page and copied to others. */
export interface EmbedExample {
  readonly number: string | undefined;
  readonly link: PageLink;
  readonly code: string;
}

/** What the page about the embedded help centre prints. */
export interface EmbedGuide {
  /** Name of the element. */
  readonly name: string;
  readonly search: EmbedExample;
  /** The first article and the first outcome. */
  readonly pages: readonly EmbedExample[];
  readonly policy: string;
  /** How the element is dressed in other colours. */
  readonly theme: string;
}

/** How to put this help centre into pages of others. */
export async function embedGuide(): Promise<EmbedGuide> {
  const content = await siteContent();
  const { title, address } = content.site.value;
  const name = elementName(content.site.value);
  const example = (link: PageLink, number?: string): EmbedExample => {
    const absoluteLink = { ...link, href: absolute(content, link.href) };
    const script = absolute(content, links.embed);
    return { number, link, code: embedCode({ name, script, link: absoluteLink, number }) };
  };
  const pages = Map.groupBy(await embeddedPages(), ([, { number }]) => parseNumber(number)?.kind);
  return {
    name,
    search: example({ href: links.home, text: title }),
    pages: Array.from(pages.values(), ([first]) => first)
      .filter((first) => first !== undefined)
      .map(([shortLink, page]) => example({ href: shortLink, text: page.title }, page.number)),
    policy: embedPolicy(address),
    theme: themeCode(name),
  };
}
