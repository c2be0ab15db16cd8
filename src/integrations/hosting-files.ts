import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headerRules } from '../hosting/headers.ts';
import { findInlineHashes } from '../hosting/inline-hashes.ts';
import { formatHeaders, formatRedirects } from '../hosting/netlify.ts';
import { redirectRules, type BuiltPage } from '../hosting/redirects.ts';

/** Writes `_headers`, whose policy names the inline parts of the built pages, and `_redirects`. */
export function hostingFiles({ base }: { readonly base: string }): AstroIntegration {
  return {
    name: 'hosting-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = await readPages(folder);
        const rules = headerRules(base, findInlineHashes(pages.map(({ html }) => html)));
        await writeFile(join(folder, '_headers'), formatHeaders(rules));
        await writeFile(join(folder, '_redirects'), formatRedirects(redirectRules(pages, base)));
      },
    },
  };
}

/** The built pages, in the same order at every build. */
async function readPages(folder: string): Promise<readonly BuiltPage[]> {
  const files = (await Array.fromAsync(glob('**/*.html', { cwd: folder }))).sort();
  return Promise.all(files.map(async (file) => ({ file, html: await readFile(join(folder, file), 'utf8') })));
}
