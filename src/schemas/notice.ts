import { z } from 'zod';
import { idOf, refusal, text } from './fields.ts';

/** The schema of ISO moments wants seconds unless told to refuse them; editors write minutes. */
const MOMENTS = [z.iso.datetime({ offset: true, precision: -1 }), z.iso.datetime({ offset: true })];

const moment = z
  .string()
  .refine(
    (value) => MOMENTS.some((schema) => schema.safeParse(value).success),
    refusal('wrong-format', 'день, время и часовой пояс: 2026-11-24T20:00+03:00'),
  );

/** One file of `content/notices/`: an incident that everybody has now, with its end. */
export const noticeSchema = z
  .strictObject({
    text: text(200).describe('Что сейчас у всех так: одно предложение'),
    sections: z.array(idOf('dostavka')).min(1).describe('Разделы, которых это касается: id из sections.yaml'),
    from: moment.describe('С какого момента показывать'),
    until: moment.describe('До какого момента показывать'),
  })
  .refine(({ from, until }) => !(Date.parse(from) >= Date.parse(until)), {
    path: ['until'],
    ...refusal('wrong-until', 'момент позже, чем в from'),
  });
