import type { AstroConfig, AstroIntegration } from 'astro';
import { elementName } from '../domain/embed/element-name.ts';
import { permalinks } from '../domain/permalink/permalink.ts';
import type { Site } from '../schemas/site.ts';
import { buildScript } from './build-script.ts';

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
        await buildScript(config, dir, {
          file: address.slice(base.length),
          code: entryCode(site, `/${ELEMENT}`),
          output: { chunkFileNames: PARTS },
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
