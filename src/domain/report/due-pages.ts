import type { KeptPage } from './kept-page.ts';

const DAY_MS = 86_400_000;
const SOON_DAYS = 30;

/** A page to check, and how many days are left until then; below zero so many have passed. */
export interface DuePage {
  readonly page: KeptPage;
  readonly daysLeft: number;
}

/** Pages that are due for a check within 30 days or long since, the most overdue first. */
export function duePages(pages: readonly KeptPage[], today: string): readonly DuePage[] {
  return pages
    .map((page) => ({ page, daysLeft: (Date.parse(page.checkBy) - Date.parse(today)) / DAY_MS }))
    .filter(({ daysLeft }) => daysLeft <= SOON_DAYS)
    .sort((a, b) => a.daysLeft - b.daysLeft);
}
