import { DETAILS } from './common-fields.ts';
import { composeMessage, formatFieldValue, type FieldType, type MessagePart } from './compose-message.ts';
import { dropSentences } from './template.ts';

/** A field of a message; which of the limits it may have depends on its type. */
export interface MessageField {
  /** Name in the templates. */
  readonly name: string;
  readonly type: FieldType;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly required: boolean;
  readonly example: string;
  /** How many characters fit. */
  readonly max?: number | undefined;
  /** A day that cannot be yet to come. */
  readonly past?: boolean | undefined;
  /** What can be chosen. */
  readonly options?: readonly string[] | undefined;
  /** What is chosen where none of the options fits. */
  readonly other?: string | undefined;
}

/** Both texts say the same: briefly for a chat, or at length for a letter. */
export const MESSAGE_TONES = ['short', 'full'] as const;

/** One of them. */
export type Tone = (typeof MESSAGE_TONES)[number];

/** All that the form of a message is made from; the page carries it for its scripts. */
export interface MessageForm {
  /** Title and number of the outcome that offers the message. */
  readonly title: string;
  readonly number: string;
  readonly fields: readonly MessageField[];
  readonly templates: Readonly<Record<Tone, string>>;
  readonly attachments: readonly string[];
  readonly channel: MessageChannel | undefined;
  /** Address of the rules by which it is checked. */
  readonly checks: string;
}

/** Where a message goes to: what its form has to know of the channel. */
export interface MessageChannel {
  readonly kind: 'chat' | 'phone' | 'email' | 'messenger' | 'form' | 'link';
  readonly maxLength: number | undefined;
  /** The address to write to, of a channel by e-mail. */
  readonly email: string | undefined;
}

/** What a reader has filled in so far: the tone, and what is typed into the fields by their names. */
export interface Filling {
  readonly tone: Tone;
  readonly values: ReadonlyMap<string, string>;
}

/** All that a field lets choose from, «другое» last. */
export function choicesOf({
  options = [],
  other,
}: Pick<MessageField, 'options' | 'other'>): readonly string[] {
  return other === undefined ? options : [...options, other];
}

/** What the form starts with: nothing typed, in the tone of its channel. */
export function emptyFilling({ channel }: MessageForm): Filling {
  return { tone: channel?.kind === 'email' ? 'full' : 'short', values: new Map() };
}

/** Whether the field must be filled in: by itself, or to explain a choice that none of the options fitted. */
export function isDue(
  field: MessageField,
  fields: readonly MessageField[],
  values: Filling['values'],
): boolean {
  if (field.required || field.name !== DETAILS) return field.required;
  return fields.some(({ name, other }) => other !== undefined && values.get(name) === other);
}

/**
 * The message with what is filled in, as it is shown, checked and handed on. Nothing is said of a field that may stay
 * empty and does.
 */
export function fillIn(
  { fields, templates }: MessageForm,
  { tone, values }: Filling,
): readonly MessagePart[] {
  const written = new Map(
    fields.map(({ name, type }) => [name, formatFieldValue(type, values.get(name) ?? '')]),
  );
  const leftOut = new Set(
    fields
      .filter((field) => written.get(field.name) === '' && !isDue(field, fields, values))
      .map(({ name }) => name),
  );
  return composeMessage(
    dropSentences(templates[tone], (field) => leftOut.has(field)),
    written,
  );
}

/** The form as a page carries it; no text in it can end the script element it stands in. `parseForm` reads it. */
export function formatForm(form: MessageForm): string {
  return JSON.stringify(form).replaceAll('<', '\\u003c');
}

/** Reads what `formatForm` wrote into the same page. */
export function parseForm(text: string): MessageForm {
  return JSON.parse(text) as MessageForm;
}
