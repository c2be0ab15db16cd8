import { composeReply, replyHtml, replyText, REPLY_TONES, type ReplyTone } from './compose-reply.ts';
import type { ReplyPage } from './reply-page.ts';

/** A page whose replies become macros. */
export interface MacroSource {
  /** As readers see it: `А-12`. */
  readonly number: string;
  /** The same in an id: `a-12`. */
  readonly id: string;
  readonly title: string;
  /** Title of the section, if it has one. */
  readonly section: string | null;
  readonly reply: ReplyPage;
  /** The last day on which the page or a term that it names was changed. */
  readonly changed: string;
}

/** A ready reply that a help desk offers its operators, blanks in braces. */
export interface Macro {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly section: string | null;
  readonly tone: ReplyTone;
  readonly text: string;
  readonly html: string;
  readonly url: string;
  readonly changed: string;
}

/** The macros of pages: one a tone, for chats as text and as HTML. */
export function composeMacros(sources: readonly MacroSource[]): readonly Macro[] {
  return sources.flatMap(({ id, reply, ...page }) =>
    REPLY_TONES.map((tone): Macro => {
      const composed = composeReply(reply, { form: 'chat', tone, leftBlank: 'kept' });
      return {
        id: `${id}-${tone}`,
        number: page.number,
        title: page.title,
        section: page.section,
        tone,
        text: replyText(composed),
        html: replyHtml(composed),
        url: reply.link,
        changed: page.changed,
      };
    }),
  );
}

/** The macros that changed on a day or since. */
export function changedSince<T extends Pick<Macro, 'changed'>>(
  macros: readonly T[],
  day: string,
): readonly T[] {
  return macros.filter(({ changed }) => changed >= day);
}
