import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readBuiltHost } from '../hosting/built-host.ts';
import { formatCaddy } from '../hosting/caddy.ts';
import { formatNginx } from '../hosting/nginx.ts';
import { readEnvironment } from '../source/environment.ts';
import { readOptions } from './read-options.ts';

// npm run host:nginx, host:caddy: the headers and redirects of the built site as the configuration of a server.
const { values, positionals } = readOptions({
  options: {
    from: { type: 'string', default: 'dist' },
    folder: { type: 'string' },
    listen: { type: 'string' },
  },
  allowPositionals: true,
});
const [server = '', target = `.cache/${server}`] = positionals;
const host = readBuiltHost(values.from, readEnvironment(process.env).base);
const folder = resolve(values.folder ?? values.from);
const files =
  server === 'nginx'
    ? formatNginx(host, { folder, listen: values.listen ?? '8080' })
    : { 'help.caddy': formatCaddy(host, { folder, listen: values.listen ?? ':8080' }) };

mkdirSync(target, { recursive: true });
for (const [name, text] of Object.entries(files)) {
  writeFileSync(join(target, name), text);
  console.log(`Записано: ${join(target, name)}`);
}
