import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compressFiles } from './compress.ts';
import { writeSearchIndex } from './search-index.ts';

/** Adds what hosts publish beside the pages: the full-text index and compressed twins of all text files. */
export function publishedFiles(): AstroIntegration {
  return {
    name: 'published-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        // The index is read from the pages while these are compressed: two processors, both busy.
        const [pageCount] = await Promise.all([
          writeSearchIndex(folder),
          compressFiles(folder, ['*', '!(pagefind)/**/*']),
        ]);
        await compressFiles(folder, ['pagefind/**/*']);
        logger.info(`${String(pageCount)} pages indexed`);
      },
    },
  };
}
