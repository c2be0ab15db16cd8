import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { compressFiles } from './compress.ts';
import { OfflineFiles, type Offline } from './offline.ts';
import { writeSearchIndex } from './search-index.ts';

/**
 * Adds what hosts publish beside the pages: the full-text index, compressed twins of all text files, and the worker that
 * keeps the site on a reader's device.
 */
export function publishedFiles(offline: Offline): AstroIntegration {
  const files = new OfflineFiles(offline);
  let config: AstroConfig;
  let indexing: Promise<number> | undefined;
  let building: Promise<void> | undefined;
  return {
    name: 'published-files',
    hooks: {
      'astro:config:done': ({ config: settled }) => {
        config = settled;
      },
      // The index is made from the pages while these are checked and compressed: two processors, both busy.
      'astro:build:generated': ({ dir }) => {
        indexing = writeSearchIndex(fileURLToPath(dir));
        building = files.build(config, dir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const compress = (paths: readonly string[]) =>
          compressFiles(folder, paths, (file) => files.note(file));
        const [pageCount] = await Promise.all([indexing, compress(['*', '!(pagefind)/**/*'])]);
        await compress(['pagefind/**/*']);
        await building;
        await files.complete(dir);
        logger.info(`${String(pageCount)} pages indexed`);
      },
    },
  };
}
