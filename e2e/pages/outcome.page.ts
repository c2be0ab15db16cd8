import type { Locator, Page } from '@playwright/test';
import { formatDate } from '../../src/domain/language/format-date.ts';
import { MESSAGE_PREVIEW } from '../../src/texts/message.ts';
import { COPY } from '../../src/texts/page.ts';
import { WHAT_NEXT, WHERE_TO_WRITE } from '../../src/texts/tree.ts';

/** An outcome's page: what to do, and the message to fill in and copy. */
export interface OutcomePage {
  readonly main: Locator;
  readonly heading: Locator;
  /** How urgent it is, and until when to wait. */
  readonly when: Locator;
  readonly channel: Locator;
  readonly next: Locator;
  readonly preview: Locator;
  readonly copy: Locator;
  readonly copyStatus: Locator;
  readonly blanksStatus: Locator;
  readonly noScriptsNote: Locator;
  readonly texts: Locator;
  readonly days: Locator;
  readonly choices: Locator;
}

/** Locators of an outcome on `page`. */
export function outcomePage(page: Page): OutcomePage {
  const composer = page.locator('message-composer');
  return {
    main: page.locator('main[data-outcome]'),
    heading: page.getByRole('heading', { level: 1 }),
    when: page.locator('main .when'),
    channel: page.getByRole('heading', { name: WHERE_TO_WRITE }),
    next: page.getByRole('heading', { name: WHAT_NEXT }),
    preview: composer.getByRole('group', { name: MESSAGE_PREVIEW }),
    copy: composer.getByRole('button', { name: COPY.text }),
    copyStatus: composer.locator('copy-text').getByRole('status'),
    blanksStatus: composer.locator(':scope > div').getByRole('status').last(),
    noScriptsNote: composer.locator('noscript'),
    texts: composer.locator('input:not([type=date]), textarea'),
    days: composer.locator('input[type=date]'),
    choices: composer.getByRole('combobox'),
  };
}

/** Fills in every field of the message; returns what must then stand in it. */
export async function fillInMessage(
  { texts, days, choices }: OutcomePage,
  { text, day }: { readonly text: string; readonly day: string },
): Promise<readonly string[]> {
  const written: string[] = [];
  for (const [position, field] of (await texts.all()).entries()) {
    const typed = `${text} ${String(position + 1)}`;
    await field.fill(typed);
    written.push(typed);
  }
  for (const field of await days.all()) {
    await field.fill(day);
    written.push(formatDate(day));
  }
  for (const field of await choices.all()) {
    const option = field.getByRole('option').last();
    await field.selectOption(await option.innerText());
    written.push(await option.innerText());
  }
  return written;
}
