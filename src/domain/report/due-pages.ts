import { daysBetween } from '../calendar/day.ts';
import type { KeptPage } from './kept-page.ts';

/** So long before its day a page is due for a check. */
export const DUE_AHEAD_DAYS = 30;

/** Days after which a change of the section waits until the page is checked. */
export const LONG_PAST_DAYS = 90;

/** A page to check, and how many days are left until then; below zero so many have passed. */
export interface DuePage {
  readonly page: KeptPage;
  readonly daysLeft: number;
}

/** Pages that are due for a check within 30 days or long since, the most overdue first. */
export function duePages(pages: readonly KeptPage[], today: string): readonly DuePage[] {
  return pages
    .map((page) => ({ page, daysLeft: daysBetween(today, page.checkBy) }))
    .filter(({ daysLeft }) => daysLeft <= DUE_AHEAD_DAYS)
    .sort((a, b) => a.daysLeft - b.daysLeft);
}
