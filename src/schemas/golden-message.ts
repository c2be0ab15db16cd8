import { z } from 'zod';
import { isoDate, siteAddress, text } from './fields.ts';

/** One line of `search/messages.yaml`: what a customer writes to an operator, and the pages that answer it. */
export const goldenMessageSchema = z.strictObject({
  message: text(2000).describe('Сообщение, как его присылают оператору'),
  today: isoDate.describe('В какой день его прислали, ГГГГ-ММ-ДД'),
  best: z.array(siteAddress).min(1).describe('Адреса страниц, которым место первыми; бед две — обеих'),
  ok: z.array(siteAddress).optional().describe('Адреса страниц, которые годятся в первой тройке'),
  held: z.literal(true).optional().describe('Только для проверки: правила на нём не подбирают'),
});

/** A message with the pages that answer it. */
export type GoldenMessage = z.infer<typeof goldenMessageSchema>;
