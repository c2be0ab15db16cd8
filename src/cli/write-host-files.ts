import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuiltHost } from '../hosting/built-host.ts';
import { formatCaddy } from '../hosting/caddy.ts';
import { formatNginx } from '../hosting/nginx.ts';

/** A built site, and how it will be served. */
interface HostedSite {
  /** The folder that it was built into. */
  readonly from: string;
  readonly base: string;
  /** The full path of the folder that the server will read. */
  readonly folder: string;
  /** Where it listens, as that server says it. */
  readonly listen?: string | undefined;
}

/** Writes the configuration of a server into a folder; returns the paths of its files. */
export function writeHostFiles(
  server: 'nginx' | 'caddy',
  target: string,
  { from, base, folder, listen }: HostedSite,
): readonly string[] {
  const host = readBuiltHost(from, base);
  const files =
    server === 'nginx'
      ? formatNginx(host, { folder, listen: listen ?? '8080' })
      : { 'help.caddy': formatCaddy(host, { folder, listen: listen ?? ':8080' }) };
  mkdirSync(target, { recursive: true });
  return Object.entries(files).map(([name, text]) => {
    writeFileSync(join(target, name), text);
    return join(target, name);
  });
}
