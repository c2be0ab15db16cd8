import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema } from './schemas/article.ts';
import { outcomeSchema } from './schemas/outcome.ts';
import { readEnvironment } from './source/environment.ts';

const { contentFolder } = readEnvironment(process.env);

/** Pages whose bodies Astro renders; everything else is read by `source/`. */
export const collections = {
  articles: defineCollection({
    loader: glob({ base: `${contentFolder}/articles`, pattern: '**/[^_]*.mdx' }),
    schema: articleSchema,
  }),
  outcomes: defineCollection({
    loader: glob({ base: `${contentFolder}/tree/outcomes`, pattern: '[^_]*.mdx' }),
    schema: outcomeSchema,
  }),
};
