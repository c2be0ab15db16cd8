import { permalinks } from '../../domain/permalink/permalink.ts';
import { sharedAddress } from '../../domain/permalink/shared-address.ts';
import type { RankedResult } from '../../domain/search/rank-results.ts';
import { copyYourself, REPLY_FAILED } from '../../texts/page.ts';
import { copiedLink, copiedReply } from '../../texts/search.ts';
import { loadReply } from '../../browser/load-reply.ts';
import { writeToClipboard } from '../../browser/write-to-clipboard.ts';

/** What was done, to be said to the reader; whether they have to read it themselves. */
export interface CopyOutcome {
  readonly message: string;
  readonly copied: boolean;
}

/** Copies the permanent link of a found page, by the full address of the site's home. */
export async function copyLink(result: RankedResult, home: string): Promise<CopyOutcome> {
  const link = linkOf(result, home);
  return (await writeToClipboard(link))
    ? { message: copiedLink(result.title), copied: true }
    : { message: copyYourself(link), copied: false };
}

/** Copies what an operator answers with a found page; the link of one that has no reply. */
export async function copyReply(result: RankedResult, home: string): Promise<CopyOutcome> {
  const reply = loadReplyTo(result);
  const text = reply.then((loaded) => loaded || linkOf(result, home));
  const isCopied = await writeToClipboard(text);
  try {
    if (!isCopied) return { message: copyYourself(await text), copied: false };
    const say = (await reply) === '' ? copiedLink : copiedReply;
    return { message: say(result.title), copied: true };
  } catch {
    return { message: REPLY_FAILED, copied: false };
  }
}

/** What an operator answers with a found page, empty for a page without a reply: only numbered ones have it. */
export async function loadReplyTo({ url, answer }: RankedResult): Promise<string> {
  return answer?.number === undefined ? '' : loadReply(url);
}

/** The permanent link of a found page, whole. */
export function linkOf({ answer, url }: RankedResult, home: string): string {
  return new URL(sharedAddress(answer ?? { url }, permalinks(new URL(home).pathname)), home).href;
}
