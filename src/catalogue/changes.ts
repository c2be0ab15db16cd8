import { textOf } from '../domain/mention/mention.ts';
import { addressBook } from '../domain/permalink/address-book.ts';
import { formatNumber } from '../domain/permalink/number.ts';
import type { Content } from '../schemas/content.ts';
import { absolute, links } from './content.ts';
import { resolverOf } from './registry.ts';

/** A page that a change is about; one that has gone into another is named by its own number still. */
export interface ChangedPage {
  readonly number: string;
  readonly title: string;
  /** Full address. */
  readonly url: string;
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
}

/** All changes, the latest first. */
export function pageChanges(content: Content): readonly PageChange[] {
  const resolve = resolverOf(content);
  const { destination } = addressBook(content);
  const reviewed = new Map([
    ...content.articles.map(({ value }) => [formatNumber('article', value.number), value.reviewed] as const),
    ...content.outcomes.map(({ value }) => [formatNumber('outcome', value.number), value.reviewed] as const),
  ]);
  return content.changes
    .map(({ id, value: { date, text, pages, facts = [] } }) => {
      const [first, ...others] = pages.flatMap((number) => {
        const page = destination(number);
        if (page === undefined) return [];
        return [{ number, title: page.title ?? number, url: absolute(content, links.authored(page.to)) }];
      });
      if (first === undefined) throw new Error(`Нет страниц, о которых говорит ${id}`);
      const days = [date, ...pages.map((number) => reviewed.get(number) ?? date)].sort();
      const revised = days.at(-1) ?? date;
      return { id, date, revised, text: textOf(resolve(text)), pages: [first, ...others] as const, facts };
    })
    .sort((a, b) => (a.date + a.id < b.date + b.id ? 1 : -1));
}
