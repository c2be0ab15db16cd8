import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { permalinks } from './src/domain/permalink/permalink.ts';
import { isListed } from './src/hosting/listed.ts';
import { compress } from './src/integrations/compress.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { hostingFiles } from './src/integrations/hosting-files.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { readEnvironment } from './src/source/environment.ts';
import { readContent } from './src/source/read-content.ts';

const environment = readEnvironment(process.env);
const { base } = environment;
const reading = await readContent(process.cwd(), environment.contentFolder);
// Without sound settings there is no site: the content check below says so and stops the build.
const { content } = reading;
const moved = content?.redirects.map(({ value }) => permalinks(base).authored(value.from)) ?? [];

export default defineConfig({
  base,
  ...(content !== undefined && { site: content.site.value.address }),
  output: 'static',
  // Two content folders share no store of entries: one would hold the other's paths.
  cacheDir: `.cache/astro/${environment.contentFolder.replace(/[^a-z0-9]+/gi, '-')}`,
  trailingSlash: 'always',
  // Astro's own default glues words together where a line ends between two elements.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  vite: {
    build: {
      // The policy allows scripts by file, not by content.
      assetsInlineLimit: 0,
      // The oldest browsers in which reading, walking and searching work.
      target: ['chrome90', 'safari14'],
      // What is loaded on focus is one request deep: a list of what to preload would weigh more than it saves.
      modulePreload: false,
      // Astro marks every MDX page with a directive of its own, of which the bundler would warn a page at a time.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
  markdown: {
    // Editors type their own quotes and dashes; headings carry the anchors authors gave them.
    processor: satteri({ features: { smartPunctuation: false, headingAttributes: true } }),
    syntaxHighlight: false,
  },
  devToolbar: { enabled: false },
  integrations: [
    contentCheck(environment, reading),
    mdx(),
    sitemap({ filter: (page) => isListed(new URL(page).pathname, base, moved) }),
    hostingFiles({ base }),
    searchIndex(),
    // Last: it compresses what the others wrote.
    compress(),
  ],
});
