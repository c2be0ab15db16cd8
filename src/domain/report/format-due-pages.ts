import { counted, type PluralForms } from '../language/plural.ts';
import type { DuePage } from './due-pages.ts';

/** Days after which a change of the section waits until the page is checked. */
const LONG_PAST_DAYS = 90;
const DAYS: PluralForms = { one: 'день', few: 'дня', many: 'дней' };
const PAGES: PluralForms = { one: 'страница', few: 'страницы', many: 'страниц' };

/**
 * Pages to check as a list for the terminal, by owner.
 * @example formatDuePages([]) → 'Проверять страницы пока не пора.'
 */
export function formatDuePages(due: readonly DuePage[]): string {
  if (due.length === 0) return 'Проверять страницы пока не пора.';
  const byOwner = Map.groupBy(due, ({ page }) => page.owner);
  const blocks = [...byOwner].map(([owner, pages]) => [`  ${owner}`, ...pages.map(formatDuePage)].join('\n'));
  return [`Пора проверить: ${counted(due.length, PAGES)}.`, ...blocks].join('\n');
}

function formatDuePage({ page, daysLeft }: DuePage): string {
  return `    ${timeLeft(daysLeft)}: ${page.file}, «${page.title}»`;
}

function timeLeft(days: number): string {
  if (days >= 0) return days === 0 ? 'последний день' : `через ${counted(days, DAYS)}`;
  const passed = `срок вышел ${counted(-days, DAYS)} назад`;
  return -days < LONG_PAST_DAYS ? passed : `СРОЧНО, ${passed}`;
}
