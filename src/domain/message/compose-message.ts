import { escapeHtml } from '../language/escape-html.ts';
import { formatDate } from '../language/format-date.ts';
import type { TemplatePart } from './template.ts';

/** What stands in a message where nothing has been filled in. */
export const BLANK = '____';

const FIELD_TYPES = ['orderNumber', 'text', 'longText', 'date', 'choice'] as const;

/** How a value is written: days in words, the rest as typed. */
export type FieldType = (typeof FIELD_TYPES)[number];

/** Whether the text names a type of field. */
export function isFieldType(text: string): text is FieldType {
  return FIELD_TYPES.some((type) => type === text);
}

/**
 * A field's value as it reads inside a message; `BLANK` for an empty one.
 * @example formatFieldValue('date', '2026-11-18') → '18 ноября 2026'
 */
export function formatFieldValue(type: FieldType, value: string): string {
  const typed = value.trim().replace(/\s+/g, ' ');
  if (typed === '') return BLANK;
  return type === 'date' ? formatDate(typed) : typed;
}

/** A piece of a message to show: words, or a field's place with what stands in it. */
export type MessagePart = string | { readonly field: string; readonly text: string };

/** Fills a template with written values; a field without one stays blank. For the preview and the text to copy. */
export function composeMessage(
  template: readonly TemplatePart[],
  values: ReadonlyMap<string, string>,
): readonly MessagePart[] {
  return template.map((part) =>
    typeof part === 'string' ? part : { field: part.field, text: values.get(part.field) ?? BLANK },
  );
}

/** The message as plain text. */
export function messageText(parts: readonly MessagePart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/**
 * The message as HTML: each field's place is a `<b data-field>` that the page can rewrite, `class="blank"` while empty.
 * @example messageHtml(['Заказ ', { field: 'order', text: '____' }]) → 'Заказ <b data-field="order" class="blank">____</b>'
 */
export function messageHtml(parts: readonly MessagePart[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return escapeHtml(part);
      const mark = part.text === BLANK ? ' class="blank"' : '';
      return `<b data-field="${escapeHtml(part.field)}"${mark}>${escapeHtml(part.text)}</b>`;
    })
    .join('');
}
