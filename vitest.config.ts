import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The content that the catalogue is tested with: small, and without a mistake. */
const CONTENT = 'src/checks/mistakes/valid';

export default defineConfig({
  resolve: {
    alias: { 'astro:content': resolve('src/testing/astro-content.ts'), '@content': resolve(CONTENT) },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['src/**/*.test.ts'],
          exclude: ['src/**/*.{dom,site,hosts}.test.ts'],
          env: { SITE_CONTENT: CONTENT, SITE_DATE: '2026-11-20' },
          // Our modules keep no state: what one file of tests has loaded serves the next, in a third of the time.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          include: ['src/**/*.dom.test.ts'],
          environment: 'happy-dom',
          // A window for each file, its elements registered anew; what makes windows is loaded once.
          pool: 'vmForks',
          setupFiles: ['src/testing/look-often.ts'],
        },
      },
      {
        // On what `npm run build` left in `dist` and, for /help/, in `.cache/help-dist`. Some tests build a site
        // themselves: on a busy machine, only what never ends is a failure.
        extends: true,
        test: {
          name: 'site',
          include: ['src/**/*.site.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        // On servers of others, by `npm run test:hosts`.
        extends: true,
        test: {
          name: 'hosts',
          include: ['src/**/*.hosts.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
    maxWorkers: 2,
    testTimeout: 30_000,
  },
});
