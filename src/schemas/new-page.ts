import { z } from 'zod';
import { siteAddress } from './fields.ts';

/** One line of `search/new-pages.yaml`: a page younger than the head queries, and the pages it stands for in them. */
export const newPageSchema = z.strictObject({
  page: siteAddress.describe('Адрес новой страницы'),
  for: z
    .array(siteAddress)
    .min(1)
    .describe('Адреса старых страниц: новая годится везде, где годится любая из них'),
});

/** A page that is as good an answer as older ones. */
export type NewPage = z.infer<typeof newPageSchema>;
