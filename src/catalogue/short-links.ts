import { formatNumber } from '../domain/permalink/number.ts';
import { articleLink, publishedArticles } from './articles.ts';
import { siteContent } from './content.ts';
import { nodeLink } from './outcomes.ts';
import type { PageLink } from './page.ts';

/** A short link: its number, the number in its address, and the page it stands for. */
export interface ShortLink {
  readonly number: string;
  readonly digits: string;
  readonly target: PageLink;
}

/** Short links of articles, `/a/12/`. */
export async function articleShortLinks(): Promise<readonly ShortLink[]> {
  return publishedArticles(await siteContent()).map((article) =>
    shortLink('article', article.value.number, articleLink(article)),
  );
}

/** Short links of outcomes, `/r/17/`. */
export async function outcomeShortLinks(): Promise<readonly ShortLink[]> {
  const content = await siteContent();
  return content.outcomes.map(({ id, value }) => shortLink('outcome', value.number, nodeLink(content, id)));
}

function shortLink(kind: 'article' | 'outcome', number: number, target: PageLink): ShortLink {
  return { number: formatNumber(kind, number), digits: String(number), target };
}
