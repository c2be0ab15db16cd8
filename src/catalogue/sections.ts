import type { VerdictMark } from '../domain/article/verdict.ts';
import type { ResolvedText } from '../domain/mention/mention.ts';
import type { Content } from '../schemas/content.ts';
import type { Section } from '../schemas/section.ts';
import { articleLink, articleMark, publishedArticles } from './articles.ts';
import { links, siteContent } from './content.ts';
import { find } from './find.ts';
import { sectionNotices, type PageNotice } from './notices.ts';
import { fitLines } from '../domain/language/fit-lines.ts';
import type { PageLink } from './page.ts';
import { resolverOf } from './registry.ts';

/** What a section's page prints. */
export interface SectionPage {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly promise: string;
  readonly description: string;
  readonly notices: readonly PageNotice[];
  readonly articles: readonly ListedArticle[];
}

/** An article in a list: its question, verdict and answer. */
export interface ListedArticle extends PageLink {
  readonly mark: VerdictMark | undefined;
  readonly answer: ResolvedText;
}

/** Sections that have articles, in the order of the home page. */
export async function sectionPages(): Promise<readonly SectionPage[]> {
  const content = await siteContent();
  return sectionsInUse(content).map((section) => pageOf(content, section));
}

/** The page of one section. */
export async function sectionPage(id: string): Promise<SectionPage> {
  const content = await siteContent();
  return pageOf(content, find(content.sections, id).value);
}

/** All sections, also those without articles yet, in the order of the home page. */
export function sectionsInOrder(content: Content): readonly Section[] {
  return content.sections.map(({ value }) => value).sort((a, b) => a.order - b.order);
}

/** Sections that have articles, in the same order. */
export function sectionsInUse(content: Content): readonly Section[] {
  const inUse = new Set(publishedArticles(content).map(({ folder }) => folder));
  return sectionsInOrder(content).filter(({ id }) => inUse.has(id));
}

function pageOf(content: Content, { id, title, promise }: Section): SectionPage {
  const resolve = resolverOf(content);
  const own = publishedArticles(content).filter(({ folder }) => folder === id);
  return {
    id,
    href: links.section(id),
    title,
    promise,
    description: fitLines([`${promise}.`, ...own.map(({ value }) => value.question)]),
    notices: sectionNotices(content, id),
    articles: own.map((article) => ({
      ...articleLink(article),
      mark: articleMark(content, article.value),
      answer: resolve(article.value.answer),
    })),
  };
}
