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
export async function loadReplyPage(page: string): Promise<ReplyPage | null> {
  const url = replyOf(page);
  const reply = await loadJson(url);
  if (reply !== null && !isReplyPage(reply)) throw new Error(`no reply at ${url}`);
  return reply;
}

function isReplyPage(value: unknown): value is ReplyPage {
  return typeof value === 'object' && value !== null && 'middle' in value && 'fits' in value;
}
