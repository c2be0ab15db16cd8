import type { VerdictMark } from '../domain/article/verdict.ts';
import { textOf } from '../domain/mention/mention.ts';
import { placeholdersIn } from '../domain/mention/placeholders.ts';
import type { NumberedKind } from '../domain/permalink/number.ts';
import {
  articleReplyPage,
  asksForOrder,
  fitsIn,
  outcomeReplyPage,
  type ReplyPage,
  type ReplySurroundings,
} from '../domain/reply/reply-page.ts';
import type { PageEntry } from '../domain/report/located.ts';
import type { OutcomeSource } from '../schemas/outcome.ts';
import { announcementsOf } from './announcements.ts';
import type { SiteContent } from './as-of.ts';
import { articleLink, articleMark, isForwarded, publishedArticles, type ArticleEntry } from './articles.ts';
import { absolute, links, siteContent } from './content.ts';
import { find } from './find.ts';
import { outcomeMark } from './outcome-mark.ts';
import { isForOperators } from './tree.ts';
import type { PageLink } from './page.ts';
import { resolverOf } from './registry.ts';

/** What operators answer with a page. */
export interface PageReply {
  /** `null` for what they alone read. */
  readonly reply: ReplyPage | null;
  /** The last day on which the page was reviewed, or a term that its reply names began. */
  readonly changed: string;
}

/** An article or an outcome with a reply: what macros and the lists of operators are made of. */
export interface RepliedPage extends PageLink {
  readonly kind: NumberedKind;
  readonly number: number;
  /** Id of its section; an outcome has the one of its first fact, if it rests on any. */
  readonly section: string | undefined;
  readonly mark: VerdictMark | undefined;
  readonly reply: ReplyPage;
  readonly changed: string;
}

/** All pages with a reply: articles, then outcomes. */
export function repliedPages(content: SiteContent): readonly RepliedPage[] {
  const articles = publishedArticles(content).map((article) => ({
    kind: 'article' as const,
    number: article.value.number,
    ...articleLink(article),
    section: article.folder,
    mark: articleMark(content, article.value),
    ...articleReply(content, article),
  }));
  const outcomes = content.outcomes.map((outcome) => {
    const { number, title, facts } = outcome.value;
    const [fact] = facts;
    return {
      kind: 'outcome' as const,
      number,
      href: links.node(outcome.id),
      text: title,
      section: fact === undefined ? undefined : find(content.facts, fact).value.section,
      mark: outcomeMark(content, outcome.value),
      ...outcomeReply(content, outcome),
    };
  });
  return [...articles, ...outcomes].flatMap(({ reply, ...page }) =>
    reply === null ? [] : [{ ...page, reply }],
  );
}

/** What the replies of each article and outcome are made of, by address. */
export async function replyPages(): Promise<ReadonlyMap<string, ReplyPage | null>> {
  const content = await siteContent();
  const articles = publishedArticles(content).map(
    (article) => [articleLink(article).href, articleReply(content, article).reply] as const,
  );
  const outcomes = content.outcomes.map(
    (outcome) => [links.node(outcome.id), outcomeReply(content, outcome).reply] as const,
  );
  return new Map([...articles, ...outcomes]);
}

/** The reply of an article. */
export function articleReply(content: SiteContent, { value }: ArticleEntry): PageReply {
  const advice = content.outcomes.find(({ id }) => id === value.outcome)?.value;
  const { around, changed, withNews } = surroundings(content, links.shortArticle(value.number), advice);
  const reply = isForwarded(value) ? withNews(articleReplyPage(value, advice, around), value.facts) : null;
  return { reply, changed: changed(value.reviewed) };
}

/** The reply of an outcome. */
function outcomeReply(content: SiteContent, { id, value }: PageEntry<OutcomeSource>): PageReply {
  const { around, changed, withNews } = surroundings(content, links.shortOutcome(value.number), value);
  const reply = isForOperators(content, id) ? null : withNews(outcomeReplyPage(value, around), value.facts);
  return { reply, changed: changed(value.reviewed) };
}

/** What a page does not know by itself; when it changed, and what of it will, by the terms that its reply has named. */
function surroundings(content: SiteContent, link: string, outcome: OutcomeSource | undefined) {
  const resolve = resolverOf(content);
  const message = content.messages.find(({ id }) => id === outcome?.message);
  const named = new Set<string>();
  const around: ReplySurroundings = {
    resolve: (text) => {
      placeholdersIn(text).forEach(({ name }) => named.add(name));
      return textOf(resolve(text));
    },
    link: absolute(content, link),
    aboutOrder: asksForOrder(message?.value.fields),
    fits: fitsIn(content.channels.map(({ value }) => value)),
  };
  const changed = (reviewed: string) =>
    content.periods
      .filter(({ value: { id } }) => named.has(`period:${id}`))
      .map(({ value: { validFrom = '' } }) => validFrom)
      .reduce((last, begun) => (begun > last ? begun : last), reviewed);
  const withNews = (reply: ReplyPage, facts: readonly string[]): ReplyPage => {
    const news = announcementsOf(content, () => named.union(new Set(facts.map((id) => `fact:${id}`))));
    return news.length === 0 ? reply : { ...reply, news: news.map(textOf).join(' ') };
  };
  return { around, changed, withNews };
}
