import { composeMessage, type MessagePart } from '../domain/message/compose-message.ts';
import { parseTemplate } from '../domain/message/template.ts';
import { textOf } from '../domain/mention/mention.ts';
import type { Channel } from '../schemas/channel.ts';
import type { Content } from '../schemas/content.ts';
import type { MessageField } from '../schemas/message.ts';
import { siteContent } from './content.ts';
import { find } from './find.ts';
import { resolverOf } from './registry.ts';

/** A message to fill in: its fields, and its text in both tones with blanks in their places. */
export interface MessageForm {
  readonly fields: readonly NamedField[];
  readonly short: readonly MessagePart[];
  readonly full: readonly MessagePart[];
  readonly attachments: readonly string[];
}

/** A field with its name in the template. */
export type NamedField = MessageField & { readonly name: string };

/** Where a message goes to: what its form has to know of the channel. */
export interface MessageChannel {
  readonly kind: Channel['kind'];
  readonly maxLength: number | undefined;
  /** The address to write to, of a channel by e-mail. */
  readonly email: string | undefined;
}

/** The form of a message; an outcome's number ends the text, so that operators know which advice led to it. */
export function messageForm(content: Content, id: string, number?: string): MessageForm {
  const { value, body } = find(content.messages, id);
  const attachments = value.attachments ?? [];
  const partsOf = (written: string) => {
    const resolved = textOf(resolverOf(content)(written.trim())).replace(
      '{{attachments}}',
      attachments.join(', '),
    );
    const template = parseTemplate(number === undefined ? resolved : `${resolved}\n\n${number}`);
    return composeMessage(template, new Map());
  };
  return {
    fields: Object.entries(value.fields).map(([name, field]) => ({ name, ...field })),
    short: partsOf(value.short),
    full: partsOf(body),
    attachments,
  };
}

/** The message that `<Message id="…"/>` shows in a body, with blanks for its fields. */
export async function bodyMessage(id: string): Promise<readonly MessagePart[]> {
  return messageForm(await siteContent(), id).full;
}

/** The channel of a message. */
export function messageChannel(content: Content, id: string): MessageChannel {
  const { value } = find(content.channels, id);
  const { kind, maxLength } = value;
  return { kind, maxLength, email: kind === 'email' ? value.email : undefined };
}
