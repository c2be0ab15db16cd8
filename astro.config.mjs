import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { resolve } from 'node:path';
import { listForwards } from './src/domain/permalink/forwards.ts';
import { permalinks } from './src/domain/permalink/permalink.ts';
import { listedUnder } from './src/hosting/listed.ts';
import { pageDates } from './src/hosting/page-dates.ts';
import { bodies } from './src/integrations/bodies.ts';
import { content as contentCollections } from './src/integrations/content.ts';
import { embed } from './src/integrations/embed.ts';
import { health } from './src/integrations/health.ts';
import { hostingFiles } from './src/integrations/hosting-files.ts';
import { noteLicences } from './src/integrations/licences.ts';
import { pictures } from './src/integrations/pictures.ts';
import { plainDynamicImports } from './src/integrations/plain-dynamic-imports.ts';
import { publishedFiles } from './src/integrations/published-files.ts';
import { readEnvironment } from './src/source/environment.ts';
import { readContent } from './src/source/read-content.ts';

const environment = readEnvironment(process.env);
const { base, numbers, today } = environment;
const reading = await readContent(process.cwd(), environment.contentFolder, { numbers });
// Without sound settings there is no site: the content check below says so and stops the build.
const { content } = reading;
const forwards = content === undefined ? [] : listForwards(content, permalinks(base));
const isListed = listedUnder(base, forwards);
const dates = content === undefined ? new Map() : pageDates(content, base);

/**
 * The oldest browsers in which reading, walking and searching work, and Chrome 90: it is said not to know `?.` for the sake
 * of calls with an argument behind a spread one, which stand nowhere here.
 */
const OLDEST_BROWSERS = ['chrome91', 'safari14'];

const SCRIPT_BUILD = {
  // What is loaded on focus is one request deep: a list of what to preload would weigh more than it saves.
  modulePreload: false,
  rolldownOptions: {
    output: {
      // Helpers (modules without a file; those of private fields only later code needs), settings and what else many elements use: apart, each would be a request of some bytes.
      codeSplitting: {
        groups: [
          {
            name: 'shared',
            test: /^\0(?!.*[cC]lassPrivate|.*[cC]heckPrivate|.*assertClassBrand)|\/domain\/settings\/|\/domain\/permalink\/walk-address\.|\/domain\/message\/draft\.|\/texts\/page\.|\/browser\/(?:each-minute|read-setting|storage|write-to-clipboard)\./,
          },
          // What leads to results and what reads them there.
          { name: 'query', test: /\/(?:query-address|hand-over-query)\./ },
        ],
      },
    },
  },
};

/** What Astro's own settings of the scripts' build would otherwise undo. */
const fewSmallScripts = {
  name: 'few-small-scripts',
  /** @param {string} name */
  configEnvironment: (name) => (name === 'client' ? { build: SCRIPT_BUILD } : undefined),
};

export default defineConfig({
  base,
  // Each content keeps what Astro stores of it beside itself: builds of two contents at once would mix their entries.
  cacheDir: resolve(environment.contentFolder, '../node_modules/.astro'),
  ...(content !== undefined && { site: content.site.value.address }),
  output: 'static',
  trailingSlash: 'always',
  // Astro's own default glues words together where a line ends between two elements.
  compressHTML: true,
  // Pages are small: with one at a time a build would mostly wait for the disk.
  build: { inlineStylesheets: 'always', concurrency: 8 },
  vite: {
    resolve: { alias: { '@content': resolve(environment.contentFolder) } },
    plugins: [plainDynamicImports, fewSmallScripts, noteLicences],
    build: {
      // The policy allows scripts by file, not by content.
      assetsInlineLimit: 0,
      target: OLDEST_BROWSERS,
      cssTarget: OLDEST_BROWSERS,
    },
    environments: {
      // What renders pages runs in Node alone: private fields spelled for old browsers would cost it a tenth.
      // A module for each body would be as many files to write, load and delete: a tenth of a build of 1,000 articles.
      prerender: {
        build: {
          target: 'esnext',
          rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'bodies', test: /\.mdx$/ }] } } },
        },
      },
    },
  },
  devToolbar: { enabled: false },
  integrations: [
    contentCollections(environment, reading),
    ...bodies(),
    sitemap({
      filter: (page) => isListed(new URL(page).pathname),
      serialize: (item) => ({ ...item, lastmod: dates.get(new URL(item.url).pathname) }),
    }),
    hostingFiles({ base, forwards }),
    pictures(),
    ...(content === undefined ? [] : [embed(base, content.site.value)]),
    // It compresses what the others wrote.
    publishedFiles({ base, today, forwards, isKept: content?.site.value.offline !== false }),
    // Last: it tells what pages weigh.
    health(environment, reading.draft),
  ],
});
