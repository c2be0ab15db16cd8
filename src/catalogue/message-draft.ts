import { parseTemplate } from '../domain/message/template.ts';
import { textOf } from '../domain/mention/mention.ts';
import type { Content } from '../schemas/content.ts';
import { find } from './find.ts';
import { resolverOf } from './registry.ts';

/** A message as an editor or a program reads it: fields as their names in brackets, `Заказ [Номер заказа] не приехал`. */
export function messageDraft(content: Content, id: string): string {
  const { value, body } = find(content.messages, id);
  const names = new Map([
    ...Object.entries(value.fields).map(([name, { label }]) => [name, `[${label}]`] as const),
    ['attachments', (value.attachments ?? []).join(', ')] as const,
  ]);
  return parseTemplate(textOf(resolverOf(content)(body.trim())))
    .map((part) => (typeof part === 'string' ? part : (names.get(part.field) ?? `[${part.field}]`)))
    .join('');
}
