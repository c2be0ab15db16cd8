import { glob, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Pagefind's own interface and its stemmer for pages without a language; the site has neither. */
const UNUSED_FILES = '{pagefind-*ui.*,pagefind-highlight.js,wasm.unknown.pagefind}';

/** Indexes every built page that has `data-pagefind-body` and writes the full-text index to `pagefind/`. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const outputPath = join(folder, 'pagefind');
        try {
          const { index, errors } = await pagefind.createIndex();
          if (index === undefined) throw new Error(errors.join('\n'));
          const indexed = await index.addDirectory({ path: folder });
          const written = await index.writeFiles({ outputPath });
          const failures = [...indexed.errors, ...written.errors];
          if (failures.length > 0) throw new Error(failures.join('\n'));
          logger.info(`${String(indexed.page_count)} pages read`);
        } finally {
          await pagefind.close();
        }
        for await (const file of glob(UNUSED_FILES, { cwd: outputPath })) await rm(join(outputPath, file));
      },
    },
  };
}
