import { loadReplyPage } from '../../browser/load-reply.ts';
import { writeToClipboard } from '../../browser/write-to-clipboard.ts';
import {
  blanksLeft,
  composeReply,
  replyText,
  type Reply,
  type ReplyOptions,
} from '../../domain/reply/compose-reply.ts';
import { withReason, type ReplyPage } from '../../domain/reply/reply-page.ts';
import type { RankedResult } from '../../domain/search/rank-results.ts';
import { leftBlankText } from '../../texts/operators.ts';
import { copyYourself, REPLY_FAILED } from '../../texts/page.ts';
import { copiedLink, copiedReply } from '../../texts/search.ts';
import { linkOf, type CopyOutcome } from '../site-search/copy-answer.ts';

/** How the operator answers: by what stands beside the box, and which reason the tracking shows. */
export interface Answering {
  readonly options: Omit<ReplyOptions, 'leftBlank'>;
  readonly reason: { readonly at: number; readonly corrects: boolean };
}

/** The replies of pages, each loaded at most once. */
export class DeskReplies {
  readonly #loading = new Map<string, Promise<ReplyPage | null>>();

  /** What the reply of a page is composed of, `null` if it has none; what does not come is asked for again. */
  async load({ url, answer }: RankedResult): Promise<ReplyPage | null> {
    if (answer?.number === undefined) return null;
    const loading = this.#loading.get(url) ?? loadReplyPage(url);
    this.#loading.set(url, loading);
    try {
      return await loading;
    } catch (error) {
      this.#loading.delete(url);
      throw error;
    }
  }

  /** Copies the reply of a page, without the blanks that are left, and names them; the link of a page without a reply. */
  async copy(page: RankedResult, answering: Answering, home: string): Promise<CopyOutcome> {
    const loading = this.load(page);
    // The clipboard is asked for within the press, whatever has still to come.
    const text = loading.then((reply) =>
      reply === null ? linkOf(page, home) : replyText(answerWith(reply, answering, 'dropped')),
    );
    const isCopied = await writeToClipboard(text);
    try {
      if (!isCopied) return { message: copyYourself(await text), copied: false };
      const reply = await loading;
      if (reply === null) return { message: copiedLink(page.title), copied: true };
      const left = leftBlankText(blanksLeft(answerWith(reply, answering, 'marked')));
      return { message: `${copiedReply(page.title)} ${left}`.trim(), copied: true };
    } catch {
      return { message: REPLY_FAILED, copied: false };
    }
  }
}

/** The reply of a page as the operator answers with it. */
export function answerWith(
  page: ReplyPage,
  { options, reason: { at, corrects } }: Answering,
  leftBlank: 'marked' | 'dropped',
): Reply {
  return composeReply(withReason(page, at, corrects), { ...options, leftBlank });
}
