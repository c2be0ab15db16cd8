import { z } from 'zod';
import { hasProvenance, provenance, PROVENANCE_REFUSAL, slug, text } from './fields.ts';

/** One line of `owners.yaml`: who answers for pages. */
export const ownerSchema = z
  .strictObject({
    id: slug.describe('Id владельца'),
    title: text(60).describe('Как читатель видит владельца'),
    team: text(60).describe('Команда в репозитории'),
    ...provenance,
  })
  .refine(hasProvenance, PROVENANCE_REFUSAL);
