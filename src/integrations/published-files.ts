import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compressFiles } from './compress.ts';
import { writeSearchIndex } from './search-index.ts';

/** Adds what hosts publish beside the pages: the full-text index and compressed twins of all text files. */
export function publishedFiles(): AstroIntegration {
  let indexing: Promise<number> | undefined;
  return {
    name: 'published-files',
    hooks: {
      // The index is made from the pages while these are checked and compressed: two processors, both busy.
      'astro:build:generated': ({ dir }) => {
        indexing = writeSearchIndex(fileURLToPath(dir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const [pageCount] = await Promise.all([indexing, compressFiles(folder, ['*', '!(pagefind)/**/*'])]);
        await compressFiles(folder, ['pagefind/**/*']);
        logger.info(`${String(pageCount)} pages indexed`);
      },
    },
  };
}
