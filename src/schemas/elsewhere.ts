import { z } from 'zod';
import { aliases, siteAddress, slug, text } from './fields.ts';

/** Fewer names than this miss most of those who ask. */
const LEAST_ALIASES = 8;

/** One line of `search/elsewhere.yaml`: what people ask of every shop and no page here answers. */
export const elsewhereSchema = z.strictObject({
  id: slug.describe('Id темы латиницей'),
  text: text(160).describe(
    'Что увидит читатель: здесь об этом не пишут и кто этим занимается, если известно',
  ),
  aliases: aliases(LEAST_ALIASES),
  nearest: siteAddress.optional().describe('Адрес ближайшей по смыслу страницы: её покажут как догадку'),
});
