import { createHash } from 'node:crypto';
import type { Entry } from '../domain/report/located.ts';

/** What of a page its readers do not read: who keeps it, until when, and what search knows it by. */
const UNREAD: ReadonlySet<string> = new Set([
  'owner',
  'reviewed',
  'reviewBy',
  'postponed',
  'aliases',
  'says',
  'weight',
]);

const LETTERS = 12;

/** Letters that are others once an editor has changed what a page says, for programs that compare two builds. */
export function textDigest({ value, body = '' }: Entry<unknown> & { readonly body?: string }): string {
  const read = JSON.stringify([value, body], (key, part: unknown) => (UNREAD.has(key) ? undefined : part));
  return createHash('sha256').update(read).digest('base64url').slice(0, LETTERS);
}
