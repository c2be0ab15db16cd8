import { defineCollection } from 'astro:content';
import { contentLoader } from './integrations/content-loader.ts';
import { COLLECTION_NAMES, COLLECTIONS } from './schemas/collections.ts';

/** Every collection of the table, judged by its schema before Astro is given its entries. */
export const collections = Object.fromEntries(
  COLLECTION_NAMES.map((name) => [
    name,
    defineCollection({ loader: contentLoader(name), schema: COLLECTIONS[name].schema }),
  ]),
);
