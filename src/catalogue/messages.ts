import { composeMessage, type MessagePart } from '../domain/message/compose-message.ts';
import { parseTemplate } from '../domain/message/template.ts';
import { textOf } from '../domain/mention/mention.ts';
import type { Content } from '../schemas/content.ts';
import type { MessageField } from '../schemas/message.ts';
import { find } from './find.ts';
import { resolverOf } from './registry.ts';

/** A message to fill in: its fields, and its text with blanks in their places. */
export interface MessageForm {
  readonly fields: readonly NamedField[];
  readonly parts: readonly MessagePart[];
  readonly attachments: readonly string[];
}

/** A field with its name in the template. */
export type NamedField = MessageField & { readonly name: string };

/** The form of a message; an outcome's number ends the text, so that operators know which advice led to it. */
export function messageForm(content: Content, id: string, number?: string): MessageForm {
  const { value, body } = find(content.messages, id);
  const attachments = value.attachments ?? [];
  const resolved = textOf(resolverOf(content)(body.trim())).replace(
    '{{attachments}}',
    attachments.join(', '),
  );
  const template = parseTemplate(number === undefined ? resolved : `${resolved}\n\n${number}`);
  return {
    fields: Object.entries(value.fields).map(([name, field]) => ({ name, ...field })),
    parts: composeMessage(template, new Map()),
    attachments,
  };
}
