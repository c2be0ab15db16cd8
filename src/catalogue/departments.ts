import { asSentence, fitLines } from '../domain/language/fit-lines.ts';
import { textOf, type ResolvedText } from '../domain/mention/mention.ts';
import type { Content } from '../schemas/content.ts';
import { announcementsOf, namesOn } from './announcements.ts';
import { articleLink, publishedArticles } from './articles.ts';
import { channelCard, type ChannelCard } from './channels.ts';
import { citedFacts, type CitedFact } from './cited-facts.ts';
import { links, siteContent } from './content.ts';
import { find } from './find.ts';
import type { PageLink } from './page.ts';
import { resolverOf } from './registry.ts';

/** What a department's page prints. */
export interface DepartmentPage {
  readonly id: string;
  readonly href: string;
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly solves: readonly ResolvedText[];
  readonly doesNot: readonly ResolvedText[];
  readonly prepare: readonly ResolvedText[];
  readonly handover: ResolvedText;
  /** What of it changes, and from which day. */
  readonly announcements: readonly ResolvedText[];
  readonly channels: readonly ChannelCard[];
  readonly articles: readonly PageLink[];
  readonly facts: readonly CitedFact[];
}

/** Ids of all departments, by title. */
export async function departmentIds(): Promise<readonly string[]> {
  const { departments } = await siteContent();
  return departments.toSorted((a, b) => a.value.title.localeCompare(b.value.title, 'ru')).map(({ id }) => id);
}

/** The page of one department. */
export async function departmentPage(id: string): Promise<DepartmentPage> {
  const content = await siteContent();
  const department = find(content.departments, id);
  const { file, value } = department;
  const resolve = resolverOf(content);
  return {
    id,
    href: links.department(id),
    file,
    title: value.title,
    description: fitLines(
      [value.title, ...value.solves.map((line) => textOf(resolve(line)))].map(asSentence),
    ),
    solves: value.solves.map(resolve),
    doesNot: value.doesNot.map(resolve),
    prepare: value.prepare.map(resolve),
    handover: resolve(value.handover),
    announcements: announcementsOf(content, () => namesOn(content, department)),
    channels: value.channels.map((channel) => channelCard(content, channel)),
    articles: articlesSolvedBy(content, id),
    facts: citedFacts(content, value.facts, resolve),
  };
}

/** All departments with what they solve, for the page «Кто решает». */
export async function departmentPages(): Promise<readonly DepartmentPage[]> {
  return Promise.all((await departmentIds()).map(departmentPage));
}

function articlesSolvedBy(content: Content, department: string): readonly PageLink[] {
  return publishedArticles(content)
    .filter(({ value }) => value.kind === 'routing' && value.department === department)
    .map(articleLink);
}
