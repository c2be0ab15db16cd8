import { z } from 'zod';
import { aliases, slug, text } from './fields.ts';

/** One line of `sections.yaml`: articles grouped by the reader's task. */
export const sectionSchema = z.strictObject({
  id: slug.describe('Id раздела: часть адреса'),
  title: text(60).describe('Название раздела'),
  promise: text(80).describe('Что читатель найдёт в разделе'),
  order: z.int().describe('Место на главной'),
  aliases: aliases(1).optional(),
});

/** A section. */
export type Section = z.infer<typeof sectionSchema>;
