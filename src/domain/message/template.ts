/** A piece of a message: words, or a place where a field's value goes. */
export type TemplatePart = string | { readonly field: string };

const PLACE = /\{\{([a-zA-Z]+)\}\}/g;

/**
 * Splits a template into words and fields. Registry mentions are resolved before.
 * @example parseTemplate('Заказ {{order}} не приехал') → ['Заказ ', { field: 'order' }, ' не приехал']
 */
export function parseTemplate(template: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const match of template.matchAll(PLACE)) {
    if (match.index > end) parts.push(template.slice(end, match.index));
    parts.push({ field: match[1] ?? '' });
    end = match.index + match[0].length;
  }
  if (end < template.length) parts.push(template.slice(end));
  return parts;
}
