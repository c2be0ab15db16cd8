import { z } from 'zod';
import { isoDate, siteAddress } from './fields.ts';

/** One line of `redirects.yaml`: an address that was published and where its readers go now. */
export const redirectSchema = z.strictObject({
  from: siteAddress.describe('Старый адрес'),
  to: z
    .string()
    .regex(/^[АР]-\d+$/, 'номер: А-12 или Р-17')
    .describe('Номер статьи или исхода'),
  since: isoDate.describe('С какого дня'),
});

/** A redirect. */
export type Redirect = z.infer<typeof redirectSchema>;
