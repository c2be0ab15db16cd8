import type { APIRequestContext } from '@playwright/test';
import { replyOf } from '../src/domain/permalink/permalink.ts';
import { composeReply, replyText } from '../src/domain/reply/compose-reply.ts';
import type { ReplyPage } from '../src/domain/reply/reply-page.ts';

/** The short reply for a chat that stands beside a page. */
export async function publishedReply(request: APIRequestContext, page: string): Promise<string> {
  const reply = (await (await request.get(replyOf(page))).json()) as ReplyPage;
  return replyText(composeReply(reply, { form: 'chat', tone: 'short' }));
}
