import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { compressFiles } from './compress.ts';
import { writeLicences } from './licences.ts';
import { OfflineFiles, type Offline } from './offline.ts';
import { writeSearchIndex } from './search-index.ts';

/** Text files besides pages: integrations write more of them after the pages. */
const OTHER_TEXTS = '{css,js,json,svg,txt,webmanifest,xml}';

/**
 * Adds what hosts publish beside the pages: the full-text index, compressed twins of all text files, the worker that
 * keeps the site on a reader's device if it is told of what, and the licences of what ships.
 */
export function publishedFiles(offline?: Offline): AstroIntegration {
  const copy = offline && new OfflineFiles(offline);
  const compress = (folder: string, patterns: readonly string[]) =>
    compressFiles(folder, patterns, (file) => copy?.note(file));
  let config: AstroConfig;
  let underWay: Promise<readonly [pageCount: number, ...unknown[]]> | undefined;
  return {
    name: 'published-files',
    hooks: {
      'astro:config:done': ({ config: settled }) => {
        config = settled;
      },
      // Pages are indexed and compressed while they are checked: two processors, both busy.
      'astro:build:generated': ({ dir }) => {
        const folder = fileURLToPath(dir);
        underWay = Promise.all([
          writeSearchIndex(folder),
          compress(folder, ['**/*.html']),
          copy?.build(config, dir),
        ]);
        // A failure is told where it is waited for, once pages are checked.
        underWay.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const others = compress(folder, [`*.${OTHER_TEXTS}`, `!(pagefind)/**/*.${OTHER_TEXTS}`]);
        const [[pageCount] = []] = await Promise.all([underWay, others]);
        await compress(folder, [`pagefind/**/*.${OTHER_TEXTS}`]);
        await copy?.complete(dir);
        // With what the worker is built of.
        await writeLicences(folder);
        logger.info(`${String(pageCount)} pages indexed`);
      },
    },
  };
}
