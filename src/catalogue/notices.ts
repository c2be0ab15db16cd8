import { onceFor } from '../domain/memory/once-for.ts';
import type { ResolvedText } from '../domain/mention/mention.ts';
import { beginsBy, isOverBefore } from '../domain/notice/notice.ts';
import { noticeAnchor } from '../domain/permalink/permalink.ts';
import type { Content } from '../schemas/content.ts';
import type { QuestionSource } from '../schemas/question.ts';
import { environment, links } from './content.ts';
import { find } from './find.ts';
import { resolverOf } from './registry.ts';

/** «Сейчас у всех так»: an incident as pages show it. */
export interface PageNotice {
  readonly id: string;
  /** Where it stands on each page that shows it, and its address on the home page. */
  readonly anchor: string;
  readonly href: string;
  readonly text: ResolvedText;
  readonly sections: readonly string[];
  /** Moments of UTC, ISO. */
  readonly from: string;
  readonly until: string;
  /** Whether it begins on the day of the build; one that does not waits for the reader's clock. */
  readonly begun: boolean;
}

/** Notices that are not over on the day of the build, the first to begin first; made once, for every page asks. */
export const pageNotices = onceFor((content: Content): readonly PageNotice[] => {
  const { today } = environment;
  const resolve = resolverOf(content);
  return content.notices
    .filter(({ value }) => !isOverBefore(value, today))
    .map(({ id, value }) => ({
      id,
      anchor: noticeAnchor(id),
      href: links.notice(id),
      text: resolve(value.text),
      sections: value.sections,
      from: new Date(value.from).toISOString(),
      until: new Date(value.until).toISOString(),
      begun: beginsBy(value, today),
    }))
    .sort((a, b) => a.from.localeCompare(b.from));
});

/** Notices of a section, for its page and its articles. */
export function sectionNotices(content: Content, section: string): readonly PageNotice[] {
  return pageNotices(content).filter(({ sections }) => sections.includes(section));
}

/** Notices of the sections that the facts of an outcome belong to. */
export function factNotices(content: Content, facts: readonly string[]): readonly PageNotice[] {
  const notices = pageNotices(content);
  if (notices.length === 0) return notices;
  const sections = new Set(facts.map((id) => find(content.facts, id).value.section));
  return notices.filter((notice) => notice.sections.some((section) => sections.has(section)));
}

/** Notices of a question: it seldom cites facts of its own, so those of the outcomes its answers lead to count too. */
export function questionNotices(
  content: Content,
  { facts = [], answers }: QuestionSource,
): readonly PageNotice[] {
  const next = new Set(answers.map(({ to }) => to));
  const outcomes = content.outcomes.filter(({ id }) => next.has(id));
  return factNotices(content, [...facts, ...outcomes.flatMap(({ value }) => value.facts)]);
}
