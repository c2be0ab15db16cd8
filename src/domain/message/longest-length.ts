import { BLANK, formatFieldValue } from './compose-message.ts';
import { choicesOf, type MessageField } from './message-form.ts';
import { parseTemplate } from './template.ts';

/** What of a field decides how long its value may be. */
type SizedField = Pick<MessageField, 'type' | 'example' | 'max' | 'options' | 'other'>;

/** No day is longer in words. */
const LONGEST_DAY = formatFieldValue('date', '2026-09-30');

/**
 * The characters of a message with every field filled in to its limit; endless if a field of its text has none.
 * @example longestLength('Заказ {{order}}', { order: { type: 'orderNumber', example: '12345678' } }) → 14
 */
export function longestLength(template: string, fields: Readonly<Record<string, SizedField>>): number {
  return parseTemplate(template)
    .map((part) => (typeof part === 'string' ? part.length : longestValue(fields[part.field])))
    .reduce((sum, length) => sum + length, 0);
}

function longestValue(field: SizedField | undefined): number {
  if (field === undefined) return BLANK.length;
  switch (field.type) {
    case 'orderNumber':
      // Its shape is given: all are as long as the example.
      return field.example.length;
    case 'date':
      return LONGEST_DAY.length;
    case 'choice':
      return Math.max(BLANK.length, ...choicesOf(field).map((option) => option.length));
    case 'text':
    case 'longText':
      return field.max ?? Infinity;
  }
}
