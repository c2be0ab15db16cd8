import { replyOf } from '../domain/permalink/permalink.ts';
import { composeReply, replyText } from '../domain/reply/compose-reply.ts';
import type { ReplyPage } from '../domain/reply/reply-page.ts';
import { loadJson } from './load-json.ts';

/**
 * Loads the reply of a page to paste into a chat, of this very page by an empty address; it is empty if operators alone
 * read the page. Rejects what is no reply.
 */
export async function loadReply(page: string): Promise<string> {
  const reply = await loadReplyPage(page);
  return reply === null ? '' : replyText(composeReply(reply, { form: 'chat', tone: 'short' }));
}

/** Loads what the reply of a page is composed of, `null` if operators alone read the page. Rejects what is no reply. */
export function loadReplyPage(page: string): Promise<ReplyPage | null> {
  return loadJson(replyOf(page), isReplyOrNone);
}

function isReplyOrNone(value: unknown): value is ReplyPage | null {
  return value === null || (typeof value === 'object' && 'middle' in value && 'fits' in value);
}
