import type { Filling } from './message-form.ts';

const DRAFT_PREFIX = 'help:draft:';

/** What a reader has filled in so far, as kept on the device. */
export interface Draft extends Filling {
  /** Title of the outcome, by which the reader knows the draft again. */
  readonly title: string;
}

/** Name under which the draft of an outcome's message is kept on the device. */
export function draftKey(outcome: string): string {
  return DRAFT_PREFIX + outcome;
}

/** Whether a draft is kept under the name. */
export function isDraftKey(key: string): boolean {
  return key.startsWith(DRAFT_PREFIX);
}

/** The draft as it is kept; `parseDraft` reads it. */
export function formatDraft({ title, tone, values }: Draft): string {
  return JSON.stringify([title, tone, ...values]);
}

/**
 * Reads a draft, `undefined` if it is none: anyone may have written into the storage.
 * @example parseDraft('["Напишите в чат","short",["order","123"]]')?.values.get('order') → '123'
 */
export function parseDraft(kept: string): Draft | undefined {
  const [title, tone, ...pairs] = readList(kept);
  if (typeof title !== 'string' || (tone !== 'short' && tone !== 'full')) return undefined;
  return { title, tone, values: new Map(pairs.filter(isPair)) };
}

function readList(kept: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(kept);
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}

function isPair(value: unknown): value is [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string');
}
