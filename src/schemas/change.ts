import { z } from 'zod';
import { factIds, isoDate, text } from './fields.ts';

/** One file of `content/changes/`: a change that readers or operators should know of. */
export const changeSchema = z.strictObject({
  date: isoDate.describe('С какого дня, ГГГГ-ММ-ДД'),
  text: text(200).describe('Что изменилось: одно предложение'),
  pages: z
    .array(
      z
        .string()
        .regex(/^[АР]-[1-9]\d*$/, 'номер: А-12 или Р-17')
        .meta({ examples: ['А-12', 'Р-17'] }),
    )
    .min(1)
    .describe('Номера страниц, которых это касается; главная первой'),
  facts: factIds.optional(),
});
