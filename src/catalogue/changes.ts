import { textOf } from '../domain/mention/mention.ts';
import { addressBook } from '../domain/permalink/address-book.ts';
import { formatNumber } from '../domain/permalink/number.ts';
import { policyChanges } from './announcements.ts';
import { articleLink, articleNames, publishedArticles } from './articles.ts';
import type { SiteContent } from './as-of.ts';
import { environment, links } from './content.ts';
import { outcomeNames } from './outcomes.ts';
import { resolverOf } from './registry.ts';

/** A page that a change is about; one that has gone into another is named by its own number still. */
export interface ChangedPage {
  readonly number: string;
  readonly title: string;
  readonly href: string;
}

/** A change that readers or operators should know of, as feeds tell it. */
export interface PageChange {
  readonly id: string;
  readonly date: string;
  /** The day on which it or one of its pages was looked at last. */
  readonly revised: string;
  readonly text: string;
  readonly pages: readonly [ChangedPage, ...ChangedPage[]];
  readonly facts: readonly string[];
  /** Whether its day is still to come. */
  readonly announced: boolean;
}

/** All changes that editors wrote of, and all of facts and periods, the latest first. */
export function pageChanges(content: SiteContent): readonly PageChange[] {
  return [...writtenChanges(content), ...changesOfPolicy(content)].sort((a, b) =>
    a.date + a.id < b.date + b.id ? 1 : -1,
  );
}

function writtenChanges(content: SiteContent): readonly PageChange[] {
  const resolve = resolverOf(content);
  const { destination } = addressBook(content);
  const reviewed = new Map([
    ...content.articles.map(({ value }) => [formatNumber('article', value.number), value.reviewed] as const),
    ...content.outcomes.map(({ value }) => [formatNumber('outcome', value.number), value.reviewed] as const),
  ]);
  return content.changes.map(({ id, value: { date, text, pages, facts = [] } }) => {
    const [first, ...others] = pages.flatMap((number) => {
      const page = destination(number);
      if (page === undefined) return [];
      return [{ number, title: page.title ?? number, href: links.authored(page.to) }];
    });
    if (first === undefined) throw new Error(`Нет страниц, о которых говорит ${id}`);
    const days = [date, ...pages.map((number) => reviewed.get(number) ?? date)].sort();
    const revised = days.at(-1) ?? date;
    return {
      id,
      date,
      revised,
      text: textOf(resolve(text)),
      pages: [first, ...others] as const,
      facts,
      announced: date > environment.today,
    };
  });
}

/** Changes of facts and periods with the pages that they touch; what touches none, nobody reads of. */
function changesOfPolicy(content: SiteContent): readonly PageChange[] {
  const changes = policyChanges(content);
  if (changes.length === 0) return [];
  const pages = [
    ...publishedArticles(content).map((article) => ({
      number: formatNumber('article', article.value.number),
      title: article.value.question,
      href: articleLink(article).href,
      reviewed: article.value.reviewed,
      names: articleNames(content, article),
    })),
    ...content.outcomes.map((outcome) => ({
      number: formatNumber('outcome', outcome.value.number),
      title: outcome.value.title,
      href: links.node(outcome.id),
      reviewed: outcome.value.reviewed,
      names: outcomeNames(content, outcome),
    })),
  ];
  return changes.flatMap(({ id, day, names, text, facts, announced }) => {
    const touched = pages.filter((page) => page.names.has(names));
    const [first, ...others] = touched.map(({ number, title, href }) => ({ number, title, href }));
    if (first === undefined) return [];
    const revised = touched.reduce((last, { reviewed }) => (reviewed > last ? reviewed : last), day);
    return [
      { id, date: day, revised, text: textOf(text), pages: [first, ...others] as const, facts, announced },
    ];
  });
}
