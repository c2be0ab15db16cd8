import { permalinks } from '../../domain/permalink/permalink.ts';
import { sharedAddress } from '../../domain/permalink/shared-address.ts';
import type { RankedResult } from '../../domain/search/rank-results.ts';
import { copyYourself } from '../../texts/page.ts';
import { copiedLink, copiedReply, REPLY_FAILED } from '../../texts/search.ts';
import { writeToClipboard } from '../../browser/write-to-clipboard.ts';
import { loadShortAnswer } from './load-answers.ts';

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

/** Copies the short answer of a found page with its link: a reply to paste into a chat. */
export async function copyReply(result: RankedResult, home: string): Promise<CopyOutcome> {
  const reply = composeReply(result, home);
  const isCopied = await writeToClipboard(reply);
  try {
    return isCopied
      ? { message: copiedReply(result.title), copied: true }
      : { message: copyYourself(await reply), copied: false };
  } catch {
    return { message: REPLY_FAILED, copied: false };
  }
}

async function composeReply(result: RankedResult, home: string): Promise<string> {
  return `${(await loadShortAnswer(result.url)) || result.title} ${linkOf(result, home)}`;
}

function linkOf({ answer, url }: RankedResult, home: string): string {
  return new URL(sharedAddress(answer ?? { url }, permalinks(new URL(home).pathname)), home).href;
}
