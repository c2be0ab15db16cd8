import { z } from 'zod';
import { text } from './fields.ts';

/** One line of `search/synonyms.yaml`: words that mean the same, or words that also mean others. */
export const synonymsSchema = z.union([
  z.array(text(60)).min(2),
  z.strictObject({
    from: z.union([text(60), z.array(text(60)).min(2)]).describe('Слова, под которыми это ищут'),
    to: z.array(text(60)).min(1).describe('Слова, которые стоят на страницах'),
  }),
]);
