import type { Page } from '@playwright/test';
import {
  CHANGES,
  CUSTOMER_MESSAGE,
  CUSTOMER_NAME,
  EARLIER,
  FOUND_PAGES,
  KEYS_TITLE,
  OWN_NAME,
  PIN,
  TRACKING_SHOWS,
} from '../../src/texts/operators.ts';
import { COPY } from '../../src/texts/page.ts';
import { DESK_REMEMBERS } from '../../src/texts/settings.ts';
import { FOOTER } from '../../src/texts/site.ts';

/** The pages for operators. */
export function operatorsPage(page: Page) {
  const main = page.getByRole('main');
  const desk = main.locator('operator-desk');
  const changes = main.locator('recent-changes');
  return {
    footerLink: page.getByRole('contentinfo').getByRole('link', { name: FOOTER.operators, exact: true }),
    sectionLinks: main.locator('li > a[href*="/operatoru/"]'),
    replies: main.locator('.answers-list > li'),
    box: main.getByLabel(CUSTOMER_MESSAGE),
    name: main.getByLabel(CUSTOMER_NAME),
    found: main.getByRole('listbox', { name: FOUND_PAGES }).getByRole('option'),
    marked: main.getByRole('option', { selected: true }),
    reasons: main.getByRole('group', { name: TRACKING_SHOWS }).getByRole('radio'),
    preview: main.locator('.desk-reply'),
    copyReply: desk.getByRole('button', { name: COPY.reply }),
    status: desk.getByRole('status'),
    pin: desk.getByRole('button', { name: PIN }),
    remember: desk.getByRole('button', { name: DESK_REMEMBERS }),
    ownName: desk.getByLabel(OWN_NAME),
    keys: main.getByRole('dialog', { name: KEYS_TITLE }),
    blanks: main.locator('.chat-reply .blank'),
    changes: changes.getByRole('list').first().getByRole('listitem'),
    changesTitle: changes.getByRole('heading', { name: CHANGES }),
    changesStatus: changes.getByRole('status'),
    earlierChanges: changes.getByText(EARLIER, { exact: true }),
  };
}
