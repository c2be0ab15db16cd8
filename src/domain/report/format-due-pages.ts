import { counted, DAYS, PAGES } from '../language/plural.ts';
import type { KeptPage } from './kept-page.ts';
import { LONG_PAST_DAYS, type DuePage } from './due-pages.ts';

/** What is said if no page is due. */
export const NOTHING_DUE = 'Проверять страницы пока не пора.';

/**
 * Pages to check as a list for the terminal, by owner.
 * @example formatDuePages([]) → 'Проверять страницы пока не пора.'
 */
export function formatDuePages(due: readonly DuePage[]): string {
  if (due.length === 0) return NOTHING_DUE;
  const byOwner = Map.groupBy(due, ({ page }) => page.owner);
  const blocks = [...byOwner].map(([owner, pages]) => [`  ${owner}`, ...pages.map(formatDuePage)].join('\n'));
  return [`Пора проверить: ${counted(due.length, PAGES)}.`, ...blocks].join('\n');
}

function formatDuePage({ page, daysLeft }: DuePage): string {
  return `    ${timeLeft(daysLeft)}${reasonOf(page)}: ${page.file}, «${page.title}»`;
}

/** Why a page is due before its own day. */
export function reasonOf({ fact }: KeptPage): string {
  return fact === undefined ? '' : ` (меняется факт ${fact})`;
}

/**
 * How soon a page is to be checked.
 * @example timeLeft(12) → 'через 12 дней'
 */
export function timeLeft(days: number): string {
  if (days >= 0) return days === 0 ? 'последний день' : `через ${counted(days, DAYS)}`;
  const passed = `срок вышел ${counted(-days, DAYS)} назад`;
  return -days < LONG_PAST_DAYS ? passed : `СРОЧНО, ${passed}`;
}
