import type { Locator, Page } from '@playwright/test';
import { formatDate } from '../../src/domain/language/format-date.ts';
import {
  ERASE,
  KEEP_DRAFT,
  KEPT_IN_TAB,
  MESSAGE_PREVIEW,
  PRINT,
  RELOAD,
  TAKE_OUT,
  TONES,
} from '../../src/texts/message.ts';
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
  readonly print: Locator;
  readonly status: Locator;
  readonly tone: (name: keyof typeof TONES) => Locator;
  readonly keepDraft: Locator;
  /** That this tab keeps what is typed. */
  readonly keptInTab: Locator;
  readonly erase: Locator;
  readonly reload: Locator;
  /** A field by its name in the message. */
  readonly field: (name: string) => Locator;
  /** What is advised beside a field. */
  readonly note: (name: string) => Locator;
  /** Takes out of a field what a story filled in. */
  readonly takeOut: (name: string) => Locator;
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
    print: composer.getByRole('button', { name: PRINT }),
    status: composer.getByRole('status'),
    tone: (name) => composer.getByRole('radio', { name: TONES[name] }),
    keptInTab: composer.getByText(KEPT_IN_TAB),
    erase: composer.getByRole('button', { name: ERASE }),
    reload: composer.getByRole('button', { name: RELOAD }),
    keepDraft: composer.getByRole('checkbox', { name: KEEP_DRAFT }),
    field: (name) => composer.locator(`#field-${name}`),
    note: (name) => composer.locator(`#note-${name}`),
    takeOut: (name) => composer.locator(`.field:has(#field-${name})`).getByRole('button', { name: TAKE_OUT }),
    noScriptsNote: composer.locator('noscript'),
    texts: composer.locator('.field :is(textarea, input:not([type=date]))'),
    days: composer.locator('.field input[type=date]'),
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
    const option = (await field.getByRole('option').last().getAttribute('value')) ?? '';
    await field.selectOption(option);
    written.push(option);
  }
  return written;
}
