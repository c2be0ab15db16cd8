import { z } from 'zod';
import { hasProvenance, isoDate, provenance, PROVENANCE_REFUSAL, refusal, slug, text } from './fields.ts';

const duration = z
  .string()
  .regex(/^P(\d+[WD]|T\d+H)$/, 'длительность: P2D, P3W, PT1H')
  .meta({ examples: ['P2D', 'P3W', 'PT1H'] });

/** One line of `periods.yaml`; several lines may share an id, each valid from its own day. */
export const periodSchema = z
  .strictObject({
    id: slug.describe('Id срока'),
    text: text(60).describe('Как срок написан на сайте'),
    min: duration.describe('Самое меньшее: P2D — два дня, P3W — три недели, PT1H — час'),
    max: duration.describe('Самое большее, так же'),
    calendar: z.enum(['calendar', 'working']).describe('Какие дни: календарные, рабочие'),
    validFrom: isoDate.optional().describe('С какого дня действует'),
    ...provenance,
  })
  .refine(({ max, calendar }) => calendar === 'calendar' || !max.startsWith('PT'), {
    path: ['calendar'],
    ...refusal('wrong-value', 'calendar: часы идут подряд, рабочими бывают дни'),
  })
  .refine(hasProvenance, PROVENANCE_REFUSAL);

/** A named duration. */
export type Period = z.infer<typeof periodSchema>;
