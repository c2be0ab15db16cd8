import { resolve } from 'node:path';
import { build } from 'astro';
import { bodies } from '../integrations/bodies.ts';
import { readContent } from '../source/read-content.ts';

// node src/testing/unchecked-build.ts CONTENT FOLDER: builds the pages with no check of the content before, to see
// what the compiler of bodies refuses by itself. The content is also named by SITE_CONTENT.
const [contentFolder = '', outDir = ''] = process.argv.slice(2);
const reading = await readContent(process.cwd(), contentFolder);

await build({
  configFile: false,
  site: 'https://help.shop.example',
  outDir,
  trailingSlash: 'always',
  logLevel: 'error',
  vite: { resolve: { alias: { '@content': resolve(contentFolder) } } },
  integrations: [{ name: 'unchecked-content', hooks: { 'content:reading': () => reading } }, ...bodies()],
});
