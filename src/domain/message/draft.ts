import type { Filling } from './message-form.ts';

const DRAFT_PREFIX = 'help:draft:';
const FORM_PREFIX = 'help:form:';

/** What a reader has filled in so far, as kept in the tab, and on the device if they wish. */
export interface Draft extends Filling {
  /** Title of the outcome, by which the reader knows the draft again. */
  readonly title: string;
}

/** Name under which the draft of an outcome's message is kept on the device. */
export function draftKey(outcome: string): string {
  return DRAFT_PREFIX + outcome;
}

/** Name under which what is filled in is kept in the tab. */
export function keptFormKey(outcome: string): string {
  return FORM_PREFIX + outcome;
}

/** Whether a draft is kept under the name. */
export function isDraftKey(key: string): boolean {
  return key.startsWith(DRAFT_PREFIX);
}

/** Whether it is what a tab keeps of a form. */
export function isKeptFormKey(key: string): boolean {
  return key.startsWith(FORM_PREFIX);
}

/** The draft as it is kept; `parseDraft` reads it. */
export function formatDraft({ title, tone, values }: Draft): string {
  return JSON.stringify([title, tone, ...values]);
}
