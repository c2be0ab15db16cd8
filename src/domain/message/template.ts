import { placeholdersIn } from '../mention/placeholders.ts';

/** A piece of a message: words, or a place where a field's value goes. */
export type TemplatePart = string | { readonly field: string };

/**
 * Splits a template into words and fields. Registry mentions are resolved before.
 * @example parseTemplate('Заказ {{order}} не приехал') → ['Заказ ', { field: 'order' }, ' не приехал']
 */
export function parseTemplate(template: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const { name, start, whole } of placeholdersIn(template)) {
    if (start > end) parts.push(template.slice(end, start));
    parts.push({ field: name });
    end = start + whole.length;
  }
  if (end < template.length) parts.push(template.slice(end));
  return parts;
}
