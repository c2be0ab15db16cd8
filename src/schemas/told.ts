import { z } from 'zod';
import { text } from './fields.ts';

/** The file of stories that nothing here answers. */
export const TOLD_OFF_TOPIC = 'ne-o-nas';

/**
 * A file of `search/told/`: how people tell what ends at the outcome that it is named after. Understanding stories is
 * learned from it at build.
 */
export const toldSchema = z.strictObject({
  stories: z
    .array(text(2000))
    .min(1)
    .describe('Рассказы, как их пишут люди: разными словами, одной строкой и подробно'),
});
