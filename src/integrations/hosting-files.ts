import { writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import type { Forward } from '../domain/permalink/forwards.ts';
import { permalinks } from '../domain/permalink/permalink.ts';
import { FIRST_PAINT_SCRIPT } from '../domain/settings/first-paint.ts';
import { headerRules, type InlineParts } from '../hosting/headers.ts';
import { formatHeaders, formatRedirects } from '../hosting/netlify.ts';
import { formatPrefetchRules } from '../hosting/prefetch-rules.ts';
import { shortLinkRedirects } from '../hosting/short-links.ts';
import { checkPages } from './check-pages.ts';
import { stopBuild } from './stop-build.ts';

const NOT_BUILT =
  'Сайт не собран: политика безопасности пускает на страницы только скрипт и стили самого сайта.';

/** Routes with their style sheets; Astro adds these while it builds, and sorts them as pages print them. */
type Routes = HookParameters<'astro:build:setup'>['pages'];

/** The base of the site and its addresses that only send on. */
interface Hosting {
  readonly base: string;
  readonly forwards: readonly Forward[];
}

/**
 * Writes what hosts read: `_headers`, whose policy allows the site's own inline parts, `_redirects` and `.nojekyll`, and
 * the rules that a header names; stops at a page with other inline parts.
 */
export function hostingFiles({ base, forwards }: Hosting): AstroIntegration {
  let routes: Routes = new Map();
  return {
    name: 'hosting-files',
    hooks: {
      'astro:build:setup': ({ pages }) => {
        routes = pages;
      },
      'astro:build:done': async ({ dir, assets, logger }) => {
        const folder = fileURLToPath(dir);
        const inline = inlineParts(routes);
        const faults = await checkPages(folder, pageFiles(folder, assets), inline);
        if (faults !== undefined) stopBuild(logger, `\n${faults}\n\n${NOT_BUILT}`);
        await writeFile(join(folder, '_headers'), formatHeaders(headerRules(base, inline)));
        await writeFile(
          join(folder, '_redirects'),
          formatRedirects([...forwards, ...shortLinkRedirects(base)]),
        );
        await writeFile(join(folder, permalinks('').prefetchRules), formatPrefetchRules(base));
        // GitHub Pages would otherwise publish no folder that begins with «_».
        await writeFile(join(folder, '.nojekyll'), '');
      },
    },
  };
}

/** Nothing of this comes from a page: what an author's text brings is never allowed. */
function inlineParts(routes: Routes): InlineParts {
  const styles = [...routes.values()].map((route) =>
    // Astro prints the sheets of a page as one.
    route.styles.map(({ sheet }) => (sheet.type === 'inline' ? sheet.content : '')).join(''),
  );
  return { scripts: new Set([FIRST_PAINT_SCRIPT]), styles: new Set(styles.filter((style) => style !== '')) };
}

/** The pages that Astro made; what an adopter put into `public/` is not ours to judge. */
function pageFiles(folder: string, assets: ReadonlyMap<string, readonly URL[]>): readonly string[] {
  return [...assets.values()]
    .flat()
    .map((file) => relative(folder, fileURLToPath(file)))
    .filter((file) => file.endsWith('.html'))
    .sort();
}
