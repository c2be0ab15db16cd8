import { replyOf } from '../domain/permalink/permalink.ts';
import { composeReply, replyText } from '../domain/reply/compose-reply.ts';
import type { ReplyPage } from '../domain/reply/reply-page.ts';
import { loadJson } from './load-json.ts';

/**
 * Loads the reply of a page to paste into a chat, `undefined` if operators alone read the page; rejects what is none.
 * Without an address it is that of the page itself.
 */
export async function loadReply(page = ''): Promise<string | undefined> {
  const url = replyOf(page);
  const reply = await loadJson(url);
  if (reply === null) return undefined;
  if (!isReplyPage(reply)) throw new Error(`no reply at ${url}`);
  return replyText(composeReply(reply, { form: 'chat', tone: 'short' }));
}

function isReplyPage(value: unknown): value is ReplyPage {
  return typeof value === 'object' && value !== null && 'middle' in value && 'fits' in value;
}
