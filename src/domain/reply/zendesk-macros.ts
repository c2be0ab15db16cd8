import { composeReply, replyHtml, REPLY_TONES, type ReplyTone } from './compose-reply.ts';
import type { Macro, MacroSource } from './macros.ts';

/** A macro as `POST /api/v2/macros` takes it. */
export interface ZendeskMacro {
  readonly title: string;
  readonly active: true;
  readonly description: string;
  readonly actions: readonly { readonly field: 'comment_value_html'; readonly value: string }[];
}

/**
 * What Zendesk puts in while an operator applies the macro. No placeholder stands for the number of an order: it lies in
 * a custom field of each shop.
 * https://support.zendesk.com/hc/en-us/articles/4408886858138-Zendesk-placeholders-reference
 */
const PLACEHOLDERS = { name: '{{ticket.requester.first_name}}' };

const TONE_WORDS: Readonly<Record<ReplyTone, string>> = { short: 'коротко', warm: 'тепло' };

/** The macros of pages for Zendesk, one a tone. */
export function zendeskMacros(sources: readonly MacroSource[]): readonly ZendeskMacro[] {
  return sources.flatMap((source) =>
    REPLY_TONES.map((tone): ZendeskMacro => {
      const reply = composeReply(source.reply, { form: 'chat', tone, values: PLACEHOLDERS });
      return {
        title: zendeskTitle({ ...source, tone }),
        active: true,
        description: `${source.number}, изменено ${source.changed}`,
        actions: [{ field: 'comment_value_html', value: replyHtml(reply) }],
      };
    }),
  );
}

/**
 * The title of a macro, by which Zendesk sorts it: `::` opens a submenu.
 * http://www.zendesk.com/support/api/macros
 * @example zendeskTitle({ section: 'Доставка', number: 'А-12', title: 'Можно ли ускорить?', tone: 'warm' }) → 'Доставка::А-12 Можно ли ускорить? (тепло)'
 */
export function zendeskTitle({
  section,
  number,
  title,
  tone,
}: Pick<Macro, 'section' | 'number' | 'title' | 'tone'>): string {
  const own = `${number} ${title} (${TONE_WORDS[tone]})`;
  return [...(section === null ? [] : [section]), own].map((part) => part.replaceAll('::', ':')).join('::');
}
