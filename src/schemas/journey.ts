import { z } from 'zod';
import { slug, text } from './fields.ts';

/** One line of `tree/journeys.yaml`: a story whose answers must lead to its outcome. */
export const journeySchema = z.strictObject({
  story: text(120).describe('История посетителя'),
  answers: z
    .array(z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'вопрос.ответ'))
    .min(1)
    .describe('Ответы по порядку: вопрос.ответ'),
  outcome: slug.describe('Исход, к которому они ведут'),
});

/** A journey through the tree. */
export type Journey = z.infer<typeof journeySchema>;
