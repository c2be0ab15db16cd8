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

/** A sentence of a line. */
const SENTENCE = /\S.*?(?:[.!?](?=\s|$)|$)/g;

/**
 * The template without its sentences about fields that are left out.
 * @example dropSentences('Жду заказ. Нужен к {{day}}.', (field) => field === 'day') → 'Жду заказ.'
 */
export function dropSentences(template: string, isLeftOut: (field: string) => boolean): string {
  return template
    .split('\n')
    .map((line) => {
      const sentences = line.match(SENTENCE) ?? [];
      const kept = sentences.filter((sentence) => !fieldsIn(sentence).some(isLeftOut));
      return kept.length === sentences.length ? line : kept.join(' ');
    })
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

/**
 * Names of the fields of each sentence of a template that has some.
 * @example fieldsBySentence('Заказ {{order}}. Жду.') → [['order']]
 */
export function fieldsBySentence(template: string): readonly (readonly string[])[] {
  return template
    .split('\n')
    .flatMap((line) => line.match(SENTENCE) ?? [])
    .map(fieldsIn)
    .filter((fields) => fields.length > 0);
}

function fieldsIn(sentence: string): readonly string[] {
  return placeholdersIn(sentence).map(({ name }) => name);
}
