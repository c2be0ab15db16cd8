import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readBuiltHost } from '../hosting/built-host.ts';
import { HOSTS, hostShares, type HostName } from '../hosting/host-limits.ts';
import { fail, needSite } from './fail.ts';
import { readOptions } from './read-options.ts';
import { runEnvironment } from './run-environment.ts';

// npm run host:check -- HOST: whether a service that hosts sites takes the built one, and how much room is left.
const { values, positionals } = readOptions({
  options: { from: { type: 'string', default: 'dist' } },
  allowPositionals: true,
});
const [name = ''] = positionals;
const { from } = values;
if (!isHost(name)) fail(`Не знаю хостинга «${name}», знаю: ${Object.keys(HOSTS).join(', ')}`);
needSite(from);

const { rules, redirects } = readBuiltHost(from, runEnvironment().base);
const files = globSync('**/*', { cwd: from, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => statSync(join(entry.parentPath, entry.name)).size);

console.log(HOSTS[name].title);
for (const { what, taken, limit } of hostShares(name, { files, rules, redirects })) {
  const isPast = taken > limit;
  console.log(`  ${isPast ? '✕' : '✓'} ${what}: ${format(taken)} из ${format(limit)}`);
  if (isPast) process.exitCode = 1;
}

function isHost(word: string): word is HostName {
  return Object.hasOwn(HOSTS, word);
}

function format(count: number): string {
  return count.toLocaleString('ru-RU');
}
