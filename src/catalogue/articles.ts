import type { ImageMetadata } from 'astro';
import { articleVerdict, type VerdictMark } from '../domain/article/verdict.ts';
import { onceFor } from '../domain/memory/once-for.ts';
import { textOf, type ResolvedText } from '../domain/mention/mention.ts';
import { formatNumber, parseNumber } from '../domain/permalink/number.ts';
import type { PageEntry } from '../domain/report/located.ts';
import type { Article } from '../schemas/article.ts';
import type { Content } from '../schemas/content.ts';
import { announcementsOf, namesOn } from './announcements.ts';
import type { SiteContent } from './as-of.ts';
import { bodyOf, type Body } from './body.ts';
import { citedFacts, type CitedFact } from './cited-facts.ts';
import { absolute, isNumberOpen, links, siteContent } from './content.ts';
import { pageFeedback, SIGNAL_ADDRESSES, type PageFeedback } from './feedback.ts';
import { find } from './find.ts';
import { sectionNotices, type PageNotice } from './notices.ts';
import { outcomeMark } from './outcome-mark.ts';
import type { PageLink } from './page.ts';
import { pictureBeside } from './pictures.ts';
import { resolverOf } from './registry.ts';
import { upkeepOf, type PageUpkeep } from './upkeep.ts';

/** An article with its place. */
export type ArticleEntry = PageEntry<Article>;

/** What an article's page prints. */
export interface ArticlePage {
  readonly number: string;
  /** Whether the number was given at build and may yet become another's. */
  readonly isNumberOpen: boolean;
  readonly question: string;
  readonly description: string;
  readonly href: string;
  /** Its own picture, which messengers show beside the link, by its full address. */
  readonly picture: Pick<ImageMetadata, 'src' | 'width' | 'height'> | undefined;
  readonly markdownHref: string;
  readonly shortUrl: string;
  /** Whether operators have a reply for it. */
  readonly hasReply: boolean;
  readonly section: PageLink;
  readonly notices: readonly PageNotice[];
  readonly isDraft: boolean;
  readonly mark: VerdictMark | undefined;
  readonly answer: ResolvedText;
  /** What of it changes, and from which day. */
  readonly announcements: readonly ResolvedText[];
  readonly instead: readonly ResolvedText[];
  /** The body, for the components of `components/mdx/` to print. */
  readonly Body: Body;
  readonly advice: Advice | undefined;
  readonly related: readonly PageLink[];
  readonly facts: readonly CitedFact[];
  readonly feedback: PageFeedback;
  readonly upkeep: PageUpkeep;
}

/** «Надо ли писать в поддержку»: the outcome an article leads to. */
export interface Advice {
  readonly mark: VerdictMark;
  /** What writing is good for, where the thing itself can't be had. */
  readonly purpose: ResolvedText | undefined;
  readonly why: ResolvedText;
  readonly outcome: PageLink;
}

/** Published articles in the order of their numbers, and by what pages look them up by. */
interface Published {
  readonly articles: readonly ArticleEntry[];
  readonly byNumber: ReadonlyMap<number, ArticleEntry>;
  readonly byAddress: ReadonlyMap<string, ArticleEntry>;
  readonly byFact: ReadonlyMap<string, readonly ArticleEntry[]>;
}

/** Whether operators send it to anybody: what they alone read they don't. */
export function isForwarded({ audience }: Article): boolean {
  return audience.some((one) => one !== 'operator');
}

/** Published articles, in the order of their numbers. Editors see their drafts too. */
export function publishedArticles(content: Content): readonly ArticleEntry[] {
  return published(content).articles;
}

/** The published articles that cite a fact, in the order of their numbers. */
export function articlesCiting(content: Content, fact: string): readonly ArticleEntry[] {
  return published(content).byFact.get(fact) ?? [];
}

/** Sorted and listed once, for every page asks: a search of all articles in each would grow with the square. */
const published = onceFor((content: Content): Published => {
  const articles = content.articles
    .filter(({ value }) => import.meta.env.DEV || value.draft !== true)
    .sort((a, b) => a.value.number - b.value.number);
  const citations = articles.flatMap((article) =>
    [...new Set(article.value.facts)].map((fact) => ({ fact, article })),
  );
  const byFact = Map.groupBy(citations, ({ fact }) => fact);
  return {
    articles,
    byNumber: new Map(articles.map((article) => [article.value.number, article])),
    byAddress: new Map(articles.map((article) => [links.article(articlePlace(article)), article])),
    byFact: new Map(Array.from(byFact, ([fact, cited]) => [fact, cited.map(({ article }) => article)])),
  };
});

/** Section and slug of an article: the two parts of its address. */
export function articlePlace({ folder, id }: ArticleEntry) {
  return { section: folder, slug: id };
}

/** A link to an article, its question as the text. */
export function articleLink(article: ArticleEntry): PageLink {
  return { href: links.article(articlePlace(article)), text: article.value.question };
}

/** The link `<Article number="…"/>` becomes. */
export function articleLinkByNumber(content: Content, number: number): PageLink {
  const article = published(content).byNumber.get(number);
  if (article === undefined) throw new Error(`Нет статьи с номером ${String(number)}`);
  return articleLink(article);
}

/** The article that tells where numbers, states and terms stand. */
export function whereToLook(content: Content): PageLink | undefined {
  const number = parseNumber(content.site.value.whereToLook ?? '')?.number;
  return number === undefined ? undefined : articleLinkByNumber(content, number);
}

/** Sections and slugs of all published articles. */
export async function articlePlaces() {
  return publishedArticles(await siteContent()).map(articlePlace);
}

/** The published article at a place. */
export function articleAt(content: Content, section: string, slug: string): ArticleEntry {
  const article = published(content).byAddress.get(links.article({ section, slug }));
  if (article === undefined) throw new Error(`Нет статьи ${section}/${slug}`);
  return article;
}

/** The page of one article. */
export async function articlePage(section: string, slug: string): Promise<ArticlePage> {
  const content = await siteContent();
  const article = articleAt(content, section, slug);
  const { value } = article;
  const resolve = resolverOf(content);
  const answer = resolve(value.answer);
  const sectionValue = find(content.sections, section).value;
  const advice = value.outcome === undefined ? undefined : adviceOf(content, value.outcome, value.purpose);
  return {
    number: formatNumber('article', value.number),
    isNumberOpen: isNumberOpen(content, 'articles', value.number),
    question: value.question,
    description: value.description ?? textOf(answer),
    picture: pictureOf(content, article),
    ...articleLink(article),
    markdownHref: links.articleMarkdown(articlePlace(article)),
    shortUrl: absolute(content, links.shortArticle(value.number)),
    hasReply: isForwarded(value),
    section: { href: links.section(section), text: sectionValue.title },
    notices: sectionNotices(content, section),
    isDraft: value.draft === true,
    mark: articleMark(content, value),
    answer,
    announcements: articleAnnouncements(content, article),
    instead: (value.instead ?? []).map(resolve),
    Body: await bodyOf(article),
    advice,
    related: relatedArticles(content, value).map(articleLink),
    facts: citedFacts(content, value.facts, resolve),
    feedback: pageFeedback(content, SIGNAL_ADDRESSES.article(articlePlace(article)), {
      'other-case': 'start',
      'no-effect': advice?.outcome ?? 'person',
    }),
    upkeep: upkeepOf(content, article),
  };
}

/** The announced changes that an article tells of. */
export function articleAnnouncements(content: SiteContent, article: ArticleEntry): readonly ResolvedText[] {
  return announcementsOf(content, () => articleNames(content, article));
}

/** All that an article names, with the reason of its outcome, which it shows. */
export function articleNames(content: SiteContent, article: ArticleEntry): ReadonlySet<string> {
  const outcome = content.outcomes.find(({ id }) => id === article.value.outcome);
  return namesOn(content, article, [outcome?.value.why]);
}

function pictureOf(content: Content, { file, value }: ArticleEntry): ArticlePage['picture'] {
  if (value.picture === undefined) return undefined;
  const { src, width, height } = pictureBeside(file, value.picture);
  return { src: absolute(content, src), width, height };
}

/** The verdict an article shows; tips and guides show none. */
export function articleMark(content: Content, article: Article): VerdictMark | undefined {
  const verdict = articleVerdict(article.kind);
  if (verdict === undefined) return undefined;
  return article.kind === 'routing'
    ? { verdict, department: find(content.departments, article.department).value.title }
    : { verdict };
}

function adviceOf(content: Content, outcomeId: string, purpose: string | undefined): Advice {
  const { id, value } = find(content.outcomes, outcomeId);
  const resolve = resolverOf(content);
  return {
    mark: outcomeMark(content, value),
    purpose: purpose === undefined ? undefined : resolve(purpose),
    why: resolve(value.why),
    outcome: { href: links.node(id), text: value.title },
  };
}

function relatedArticles(content: Content, article: Article): readonly ArticleEntry[] {
  return article.related.flatMap((number) => published(content).byNumber.get(number) ?? []);
}
