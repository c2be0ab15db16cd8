import { daysBetween } from '../domain/calendar/day.ts';
import { counted, DAYS } from '../domain/language/plural.ts';
import { LONG_PAST_DAYS } from '../domain/report/due-pages.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import type { Located } from '../domain/report/located.ts';
import { quote } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { keptPages } from './kept-pages.ts';

/** Pages long past their check in the sections of the files that a change touches: it waits until they are checked. */
export function checkOverdue(
  draft: ContentDraft,
  today: string,
  touched: ReadonlySet<string>,
): readonly Issue[] {
  const placed = placedPages(draft);
  const sections = new Set([...touched].flatMap((file) => placed.get(file)?.sections ?? []));
  return keptPages(draft).flatMap(({ file, checkBy }) => {
    const past = daysBetween(checkBy, today);
    const page = placed.get(file);
    const section = page?.sections.find((id) => sections.has(id));
    if (page === undefined || section === undefined || past < LONG_PAST_DAYS) return [];
    const found = `срок проверки ${checkBy} вышел ${counted(past, DAYS)} назад, а правка касается раздела ${quote(section)}`;
    return [issueAt('review-overdue', { file, line: page.lineOf(['reviewBy']) }, { found })];
  });
}

interface PlacedPage extends Located<unknown> {
  readonly sections: readonly string[];
}

/** Pages by file with their sections; a node has those of its facts. */
function placedPages({
  articles,
  questions,
  outcomes,
  facts,
}: ContentDraft): ReadonlyMap<string, PlacedPage> {
  const sectionOf = new Map(facts.map(({ id, value }) => [id, value.section]));
  const pages = [
    ...articles.map((article) => ({ ...article, sections: [article.folder] })),
    ...[...questions, ...outcomes].map((node) => ({
      ...node,
      sections: (node.value.facts ?? []).flatMap((id) => sectionOf.get(id) ?? []),
    })),
  ];
  return new Map(pages.map((page) => [page.file, page]));
}
