import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headerRules } from '../hosting/headers.ts';
import { findInlineHashes } from '../hosting/inline-hashes.ts';
import { formatHeaders, formatRedirects } from '../hosting/netlify.ts';
import type { RedirectRule } from '../hosting/redirects.ts';

/** Writes `_headers`, whose policy names the inline parts of the built pages, and `_redirects`. */
export function hostingFiles(options: {
  base: string;
  redirects: readonly RedirectRule[];
}): AstroIntegration {
  return {
    name: 'hosting-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages: string[] = [];
        for await (const file of glob('**/*.html', { cwd: folder })) {
          pages.push(await readFile(join(folder, file), 'utf8'));
        }
        const rules = headerRules(options.base, findInlineHashes(pages));
        await writeFile(join(folder, '_headers'), formatHeaders(rules));
        await writeFile(join(folder, '_redirects'), formatRedirects(options.redirects));
      },
    },
  };
}
