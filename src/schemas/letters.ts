import { z } from 'zod';
import { LEARNED_KINDS } from '../domain/message/letter-pulls.ts';
import { text } from './fields.ts';

/**
 * A file of `letters/`: letters as people write them, with what is wrong with each of them. Advice to who writes one is
 * learned from it at build.
 */
export const lettersSchema = z.strictObject({
  shows: z
    .array(z.enum(LEARNED_KINDS))
    .describe(
      'Что не так с каждым письмом файла: `severalChannels` — то же отправлено в несколько мест, `noDetails` — не понять, что случилось; `[]` — всё так',
    ),
  letters: z
    .array(text(2000))
    .min(1)
    .describe('Письма, как их пишут люди: разными словами, короткие и длинные'),
});
