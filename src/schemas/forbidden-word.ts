import { z } from 'zod';
import { text } from './fields.ts';

/** One line of `forbidden-words.yaml`: officialese and what people say instead. */
export const forbiddenWordSchema = z.strictObject({
  words: z
    .array(
      text(60).regex(
        /^[а-яё-]+\*?(?:,? [а-яё-]+\*?)*$/i,
        'русские слова; «*» в конце слова — любое окончание',
      ),
    )
    .min(1)
    .describe('Как не пишут'),
  instead: text(60).describe('Как пишут'),
});
