import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { build, type Plugin } from 'vite';
import { elementName } from '../domain/embed/element-name.ts';
import { permalinks } from '../domain/permalink/permalink.ts';
import type { Site } from '../schemas/site.ts';
import { plainDynamicImports } from './plain-dynamic-imports.ts';

/** From the root of the repository. */
const ELEMENT = 'src/components/help-embed/help-embed.element.ts';

/** Hashed files apart from the site's own: the pages of others may load these. */
const PARTS = 'vstroit/[name].[hash].js';

/**
 * The script that pages of others load. It is a build of its own: one file at an address that stays, which loads the rest
 * once a reader turns to it.
 */
export function embed(base: string, site: Pick<Site, 'brand' | 'embed' | 'title'>): AstroIntegration {
  const { embed: address } = permalinks(base);
  let config: AstroConfig;
  return {
    name: 'embed',
    hooks: {
      'astro:config:done': ({ config: settled }) => {
        config = settled;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(address, (_, response) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(entryCode(site, base + ELEMENT));
        });
      },
      'astro:build:done': async ({ dir }) => {
        const file = address.slice(base.length);
        await build({
          configFile: false,
          root: fileURLToPath(config.root),
          publicDir: false,
          logLevel: 'warn',
          base: './',
          plugins: [plainDynamicImports, entry(file, entryCode(site, `/${ELEMENT}`))],
          build: {
            outDir: fileURLToPath(dir),
            emptyOutDir: false,
            modulePreload: false,
            target: config.vite.build?.target ?? false,
            rolldownOptions: { input: file, output: { entryFileNames: file, chunkFileNames: PARTS } },
          },
        });
      },
    },
  };
}

/** The module at the address: only there it is known what the shop calls the element. */
function entryCode(site: Pick<Site, 'brand' | 'embed' | 'title'>, element: string): string {
  const names = [elementName(site), site.title].map((name) => JSON.stringify(name));
  return `import { defineHelpEmbed } from ${JSON.stringify(element)};
defineHelpEmbed(${names.join(', ')}, import.meta.url);`;
}

/** A module that stands in no file. */
function entry(name: string, code: string): Plugin {
  const id = `\0${name}`;
  return {
    name: 'embed-entry',
    resolveId: (source) => (source === name ? id : undefined),
    load: (source) => (source === id ? code : undefined),
  };
}
