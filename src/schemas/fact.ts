import { z } from 'zod';
import { hasDays, provenance, refusal, slug, text, validity, VALIDITY_REFUSAL } from './fields.ts';

/** One version of a checked statement of policy; with a verdict it is also a row of the matrix «Что может оператор». */
export const factSchema = z
  .strictObject({
    id: slug.describe('Id факта: постоянный'),
    statement: text().describe('Факт нашими словами'),
    short: text(70).optional().describe('Строка таблицы «Что может оператор»'),
    verdict: z
      .enum(['can', 'cannot', 'routing'])
      .optional()
      .describe('Вердикт, если он есть: может, не может, решает отдел'),
    section: slug.describe('Раздел: id из sections.yaml'),
    department: slug.optional().describe('Кто решает: id из content/departments/'),
    source: provenance.source.unwrap(),
    ...validity,
  })
  .refine(hasDays, VALIDITY_REFUSAL)
  .refine((fact) => fact.verdict === undefined || fact.short !== undefined, {
    path: ['short'],
    ...refusal('missing-field'),
  })
  .refine((fact) => fact.verdict === undefined || fact.department !== undefined, {
    path: ['department'],
    ...refusal('missing-field'),
  });

/** A fact; articles, outcomes and departments cite its `id`. */
export type Fact = z.infer<typeof factSchema>;
