import type { Page } from '@playwright/test';
import { expect, type ReadPublished } from './test.ts';
import type { Permalinks } from '../src/domain/permalink/permalink.ts';

/** One page of each type, for what must hold of every type and need not be tried on every page. */
export async function pageTypes(published: ReadPublished, links: Permalinks): Promise<readonly string[]> {
  const articles = await published('articles');
  const { questions, outcomes } = await published('tree');
  const departments = await published('departments');
  return [
    links.home,
    ...firstOfEach(articles, ({ section }) => links.section(section))
      .keys()
      .take(1),
    ...firstOfEach(articles, ({ kind }) => kind)
      .values()
      .map(({ url }) => url),
    links.alphabet,
    links.matrix,
    links.departments,
    ...departments.slice(0, 1).map(({ url }) => url),
    links.contact,
    links.search(),
    ...articles.slice(0, 1).map(({ title }) => links.search(title)),
    links.tree,
    ...questions
      .filter(({ url }) => url !== links.tree)
      .slice(0, 1)
      .map(({ url }) => url),
    ...firstOfEach(outcomes, ({ verdict, message }) => `${String(verdict)} ${String(message !== null)}`)
      .values()
      .map(({ url }) => url),
    links.treeMap,
    links.settings,
    links.noCopy,
    links.accessibility,
    links.operators,
    ...articles.slice(0, 1).map(({ section }) => links.sectionReplies(section)),
    links.editors,
    links.health,
    links.mistakes,
    links.mistake('yaml-syntax'),
    links.developers,
    links.embedGuide,
    `${links.home}404.html`,
  ];
}

function firstOfEach<T>(all: readonly T[], typeOf: (one: T) => string): ReadonlyMap<string, T> {
  return new Map(all.toReversed().map((one) => [typeOf(one), one]));
}

/** Opens an address and waits until its search, if it has one to do, is done. */
export async function openWhole(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const unfinished = address.includes('#q=') ? /idle|searching/ : 'searching';
  await expect(page.locator('main')).not.toHaveAttribute('data-search', unfinished);
}
