import { resolve } from 'node:path';
import { needSite } from './fail.ts';
import { readOptions } from './read-options.ts';
import { runEnvironment } from './run-environment.ts';
import { writeHostFiles } from './write-host-files.ts';

// npm run host:nginx, host:caddy: the headers and redirects of the built site as the configuration of a server.
const { values, positionals } = readOptions({
  options: {
    from: { type: 'string', default: 'dist' },
    folder: { type: 'string' },
    listen: { type: 'string' },
  },
  allowPositionals: true,
});
const [name, target = `.cache/${String(name)}`] = positionals;
const { from, folder = from, listen } = values;
needSite(from);
const { base } = runEnvironment();
const site = { from, base, folder: resolve(folder), listen };
for (const file of writeHostFiles(name === 'caddy' ? 'caddy' : 'nginx', target, site)) {
  console.log(`Записано: ${file}`);
}
