import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Forward } from '../domain/permalink/forwards.ts';
import { headerRules } from '../hosting/headers.ts';
import { findInlineHashes } from '../hosting/inline-hashes.ts';
import { formatHeaders, formatRedirects } from '../hosting/netlify.ts';

/** The base of the site and its addresses that only send on. */
interface Hosting {
  readonly base: string;
  readonly forwards: readonly Forward[];
}

/** Writes `_headers`, whose policy names the inline parts of the built pages, and `_redirects`. */
export function hostingFiles({ base, forwards }: Hosting): AstroIntegration {
  return {
    name: 'hosting-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = await readPages(folder);
        const rules = headerRules(base, findInlineHashes(pages));
        await writeFile(join(folder, '_headers'), formatHeaders(rules));
        await writeFile(join(folder, '_redirects'), formatRedirects(forwards));
      },
    },
  };
}

/** The built pages, in the same order at every build. */
async function readPages(folder: string): Promise<readonly string[]> {
  const files = (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).sort();
  return Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
}
