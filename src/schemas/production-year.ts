import { z } from 'zod';
import { hasProvenance, isoDate, provenance, PROVENANCE_REFUSAL, refusal } from './fields.ts';

/** One year of `production-calendar.yaml`: its days that differ from the usual week. */
export const productionYearSchema = z
  .strictObject({
    year: z.int().describe('Год'),
    daysOff: z.array(isoDate).min(1).describe('Будни, в которые не работают'),
    workingDays: z.array(isoDate).optional().describe('Субботы и воскресенья, в которые работают'),
    ...provenance,
  })
  .refine(
    ({ year, daysOff, workingDays = [] }) =>
      [...daysOff, ...workingDays].every((day) => day.startsWith(String(year))),
    { path: ['year'], ...refusal('wrong-value', 'год, в котором все дни этой записи') },
  )
  .refine(hasProvenance, PROVENANCE_REFUSAL);
