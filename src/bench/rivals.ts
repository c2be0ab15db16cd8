import type { Packages } from './install-packages.ts';
import type { TextFile } from './text-files.ts';

/** A site generator to compare with: the files of a bare site that shows the pages in `src/content/docs`. */
export interface Rival {
  readonly name: 'astro' | 'starlight';
  readonly files: readonly TextFile[];
  /** npm packages the site needs beyond ours, with exact versions. */
  readonly packages: Packages;
}

/** What our build adds to Astro's, full-text index and compressed files, from the same code. */
export const PUBLISHED_FILES = new URL('../integrations/published-files.ts', import.meta.url);

/** Astro and MDX alone, of the versions this site has: a page per text and nothing around it, published as ours are. */
const ASTRO: Rival = {
  name: 'astro',
  packages: {},
  files: [
    {
      path: 'astro.config.mjs',
      text: `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { publishedFiles } from '${PUBLISHED_FILES.href}';
export default defineConfig({ integrations: [mdx(), publishedFiles()] });
`,
    },
    {
      path: 'src/content.config.ts',
      text: `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
export const collections = {
  docs: defineCollection({
    loader: glob({ base: 'src/content/docs', pattern: '**/*.mdx' }),
    schema: z.object({ title: z.string(), description: z.string() }),
  }),
};
`,
    },
    {
      path: 'src/pages/[...slug].astro',
      text: `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('docs')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="ru">
  <head>
    <meta charset="utf-8" />
    <title>{entry.data.title}</title>
    <meta name="description" content={entry.data.description} />
  </head>
  <body data-pagefind-body>
    <h1>{entry.data.title}</h1>
    <Content />
  </body>
</html>
`,
    },
  ],
};

/** Starlight as it comes. */
const STARLIGHT = {
  name: 'starlight',
  packages: { '@astrojs/starlight': '0.42.4', astro: '7.3.5' },
  files: [
    {
      path: 'astro.config.mjs',
      text: `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
const locales = { root: { label: 'Русский', lang: 'ru' } };
export default defineConfig({ integrations: [starlight({ title: 'Помощь', locales })] });
`,
    },
    {
      path: 'src/content.config.ts',
      text: `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    },
  ],
} as const satisfies Rival;

/** All that our build is compared with. */
export const RIVALS: readonly Rival[] = [ASTRO, STARLIGHT];

/** Which versions of the rivals are measured, for people. */
export const VERSIONS = `Starlight ${STARLIGHT.packages['@astrojs/starlight']} on Astro ${STARLIGHT.packages.astro}`;
