import { z } from 'zod';
import { phoneAddress } from '../domain/channel/phone.ts';
import { hasProvenance, httpAddress, provenance, PROVENANCE_REFUSAL, slug, text } from './fields.ts';

const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'время: 09:00')
  .describe('Час и минута')
  .meta({ examples: ['09:00'] });
const days = z
  .string()
  .regex(/^(mo|tu|we|th|fr|sa|su)(-(mo|tu|we|th|fr|sa|su))?$/, 'дни: mo-fr или su')
  .describe('Дни недели')
  .meta({ examples: ['mo-fr', 'su'] });

const hours = z.strictObject({ days, open: time, close: time }).refine(({ open, close }) => open !== close, {
  path: ['close'],
  error: 'разное начало и конец; круглосуточно — open: "00:00", close: "24:00"',
});

const timeZone = z.string().refine((zone) => Intl.supportedValuesOf('timeZone').includes(zone), {
  error: 'часовой пояс: Europe/Moscow',
});

const phone = text(40).refine((written) => phoneAddress(written) !== undefined, {
  error: 'телефон: 8 800 000-00-00 или 8 800 000-00-00 доб. 12',
});

const shared = {
  id: slug.describe('Id канала'),
  title: text(60).describe('Название канала'),
  hours: z
    .array(hours)
    .min(1)
    .describe('Часы работы: дни, начало и конец; конец раньше начала — уже на следующий день'),
  timeZone: timeZone.describe('Часовой пояс канала'),
  maxLength: z.int().positive().optional().describe('Сколько знаков помещается в сообщение'),
  ...provenance,
};

const address = httpAddress.describe('Адрес, по которому пишут: https://…');

/** One line of `channels.yaml`, by the kind of contact. */
export const channelSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('chat').describe('Вид канала: чат, телефон, почта, мессенджер, форма, другая ссылка'),
      ...shared,
      steps: z.array(text(60)).min(1).describe('Как открыть чат, по шагам'),
    }),
    z.strictObject({
      kind: z.literal('phone'),
      ...shared,
      phone: phone.describe('Телефон, можно с добавочным'),
    }),
    z.strictObject({ kind: z.literal('email'), ...shared, email: z.email().describe('Почта') }),
    z.strictObject({ kind: z.literal('messenger'), ...shared, address }),
    z.strictObject({ kind: z.literal('form'), ...shared, address }),
    z.strictObject({ kind: z.literal('link'), ...shared, address }),
  ])
  .refine(hasProvenance, PROVENANCE_REFUSAL);

/** How to reach a department. */
export type Channel = z.infer<typeof channelSchema>;
