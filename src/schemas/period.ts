import { z } from 'zod';
import {
  hasDays,
  hasProvenance,
  provenance,
  PROVENANCE_REFUSAL,
  refusal,
  slug,
  text,
  validity,
  VALIDITY_REFUSAL,
} from './fields.ts';

const duration = z
  .string()
  .regex(/^P(\d+[WD]|T\d+H)$/, 'длительность: P2D, P3W, PT1H')
  .meta({ examples: ['P2D', 'P3W', 'PT1H'] });

/** One line of `periods.yaml`: a version of a period. */
export const periodSchema = z
  .strictObject({
    id: slug.describe('Id срока'),
    title: text(60)
      .optional()
      .describe('Как срок называется внутри предложения: «срок хранения»; нужно, если он меняется'),
    text: text(60).describe('Как срок написан на сайте'),
    min: duration.describe('Самое меньшее: P2D — два дня, P3W — три недели, PT1H — час'),
    max: duration.describe('Самое большее, так же'),
    calendar: z.enum(['calendar', 'working']).describe('Какие дни: календарные, рабочие'),
    ...validity,
    ...provenance,
  })
  .refine(({ max, calendar }) => calendar === 'calendar' || !max.startsWith('PT'), {
    path: ['calendar'],
    ...refusal('wrong-value', 'calendar: часы идут подряд, рабочими бывают дни'),
  })
  .refine(hasDays, VALIDITY_REFUSAL)
  .refine(hasProvenance, PROVENANCE_REFUSAL);

/** A named duration. */
export type Period = z.infer<typeof periodSchema>;
