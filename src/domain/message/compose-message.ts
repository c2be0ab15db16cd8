import { escapeHtml } from '../language/escape-html.ts';
import { formatDate } from '../language/format-date.ts';
import { parseTemplate } from './template.ts';

/** What stands in a message where nothing has been filled in. */
export const BLANK = '____';

/** How a value is written: days in words, the rest as typed. */
export type FieldType = 'orderNumber' | 'text' | 'longText' | 'date' | 'choice';

/**
 * A field's value as it reads inside a message.
 * @example formatFieldValue('date', '2026-11-18') → '18 ноября 2026'
 */
export function formatFieldValue(type: FieldType, value: string): string {
  // The sentence around it has a full stop of its own.
  const typed = value
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/([^.])\.$/, '$1');
  return type === 'date' ? formatDate(typed) : typed;
}

/** A piece of a message to show: words of its template, what is filled in, or a place to fill in. */
export interface MessagePart {
  readonly kind: 'words' | 'value' | 'blank';
  readonly text: string;
}

/**
 * Fills a template with written values; a field without one stays blank. Its text is what is shown and handed on.
 * @example composeMessage('Заказ {{order}}', new Map()) → [{ kind: 'words', text: 'Заказ ' }, { kind: 'blank', text: '____' }]
 */
export function composeMessage(
  template: string,
  values: ReadonlyMap<string, string>,
): readonly MessagePart[] {
  return parseTemplate(template).map((part) => {
    if (typeof part === 'string') return { kind: 'words', text: part };
    const text = values.get(part.field) ?? '';
    return text === '' ? { kind: 'blank', text: BLANK } : { kind: 'value', text };
  });
}

/** The message as plain text. */
export function messageText(parts: readonly MessagePart[]): string {
  return parts.map(({ text }) => text).join('');
}

/**
 * The message as HTML, in which the places of fields stand out.
 * @example messageHtml([{ kind: 'blank', text: '____' }]) → '<b class="blank">____</b>'
 */
export function messageHtml(parts: readonly MessagePart[]): string {
  return parts
    .map(({ kind, text }) => {
      if (kind === 'words') return escapeHtml(text);
      return `<b${kind === 'blank' ? ' class="blank"' : ''}>${escapeHtml(text)}</b>`;
    })
    .join('');
}
