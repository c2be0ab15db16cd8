import { commonEnding } from '../domain/message/common-fields.ts';
import { composeMessage, messageText, type MessagePart } from '../domain/message/compose-message.ts';
import type { MessageChannel, MessageForm, Tone } from '../domain/message/message-form.ts';
import { dropSentences } from '../domain/message/template.ts';
import { textOf } from '../domain/mention/mention.ts';
import { formatNumber } from '../domain/permalink/number.ts';
import type { Content } from '../schemas/content.ts';
import type { OutcomeSource } from '../schemas/outcome.ts';
import { links, siteContent } from './content.ts';
import { find } from './find.ts';
import { resolverOf } from './registry.ts';

/** The form of an outcome's message. The number ends the text, so that operators know which advice led to it. */
export function messageForm(content: Content, outcome: OutcomeSource): MessageForm | undefined {
  if (outcome.message === undefined) return undefined;
  const { fields, attachments = [] } = find(content.messages, outcome.message).value;
  const number = formatNumber('outcome', outcome.number);
  const { short, full } = templatesOf(content, outcome.message);
  const channel = outcome.channel === undefined ? undefined : messageChannel(content, outcome.channel);
  // What goes to no channel is for a colleague, who is told only what the message asks.
  const common = channel === undefined ? undefined : commonEnding(attachments);
  const end = [common?.sentences, number].filter((part) => part !== undefined).join('\n\n');
  return {
    title: outcome.title,
    number,
    fields: [
      ...Object.entries(fields).map(([name, field]) => ({ name, ...field })),
      ...(common?.fields ?? []),
    ],
    templates: { short: `${short}\n\n${end}`, full: `${full}\n\n${end}` },
    attachments,
    channel,
    checks: links.messageChecks,
  };
}

/** The message that `<Message id="…"/>` shows in a body. */
export async function bodyMessage(id: string): Promise<readonly MessagePart[]> {
  return blankMessage(await siteContent(), id);
}

/** A message with blanks for its required fields. */
export function blankMessage(content: Content, id: string): readonly MessagePart[] {
  const { fields } = find(content.messages, id).value;
  const { full } = templatesOf(content, id);
  return composeMessage(
    dropSentences(full, (field) => fields[field]?.required === false),
    new Map(),
  );
}

/** A message as an editor or a program reads it: fields as their names in brackets, `Заказ [Номер заказа] не приехал`. */
export function messageDraft(content: Content, id: string): string {
  const { fields } = find(content.messages, id).value;
  const names = Object.entries(fields).map(([name, { label }]) => [name, `[${label}]`] as const);
  return messageText(composeMessage(templatesOf(content, id).full, new Map(names)));
}

function templatesOf(content: Content, id: string): Readonly<Record<Tone, string>> {
  const { value, body } = find(content.messages, id);
  const resolve = resolverOf(content);
  const templateOf = (written: string) => textOf(resolve(written.trim()));
  return { short: templateOf(value.short), full: templateOf(body) };
}

function messageChannel(content: Content, id: string): MessageChannel {
  const { value } = find(content.channels, id);
  const { kind, maxLength } = value;
  return { kind, maxLength, email: kind === 'email' ? value.email : undefined };
}
