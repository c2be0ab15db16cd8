import { z } from 'zod';

/**
 * What a comment holds in Zendesk, markup and all.
 * https://support.zendesk.com/hc/en-us/community/posts/4719863289498-Commets-size
 */
const ZENDESK_COMMENT_BYTES = 65_000;
/**
 * Zendesk publishes no limit of titles; names of its users end at 255.
 * https://github.com/alphagov/support/pull/323
 */
const ZENDESK_TITLE_CHARACTERS = 255;
/** What a cell of Excel holds: https://mskb.pkisolutions.com/kb/211878 */
const EXCEL_CELL_CHARACTERS = 32_767;

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** `macros.zendesk.json`: https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/ */
export const zendeskMacrosSchema = z.strictObject({
  macros: z.array(
    z.strictObject({
      title: z.string().min(1).max(ZENDESK_TITLE_CHARACTERS),
      active: z.literal(true),
      description: z.string(),
      actions: z
        .array(
          z.strictObject({
            field: z.literal('comment_value_html'),
            value: z.string().refine((value) => bytesOf(value) <= ZENDESK_COMMENT_BYTES),
          }),
        )
        .min(1),
    }),
  ),
});

/** What `macros.csv` is made of. */
export const tableMacrosSchema = z.array(
  z.record(z.string(), z.string().max(EXCEL_CELL_CHARACTERS).nullable()),
);
