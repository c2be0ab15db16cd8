import type { Locator, Page } from '@playwright/test';
import { ADD_TO_CALENDAR, REMIND, REMINDER_FAILED, WHEN_SENT } from '../../src/texts/reminder.ts';

/** What an outcome offers against silence: the next stage, and a reminder of it. */
export interface ReminderPage {
  readonly next: Locator;
  readonly open: Locator;
  readonly sent: Locator;
  readonly status: Locator;
  readonly file: Locator;
  readonly failure: Locator;
}

/** Locators of the reminder on `page`. */
export function reminderPage(page: Page): ReminderPage {
  const reminder = page.locator('reply-reminder');
  return {
    next: reminder.locator('a:not([data-file])'),
    open: reminder.getByRole('button', { name: REMIND }),
    sent: reminder.getByLabel(WHEN_SENT),
    status: reminder.getByRole('status'),
    file: reminder.getByRole('link', { name: ADD_TO_CALENDAR }),
    failure: reminder.getByText(REMINDER_FAILED),
  };
}
