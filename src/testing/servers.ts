import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { basename, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import getPort from 'get-port';

/** A server of others that serves a built site on loopback. */
export interface RunningServer {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Programs of Debian by the names under which they are started, with the packages that bring them. */
export type ServerName = 'nginx' | 'caddy';

/** Starts a server with the configuration that `npm run host:…` writes for a built site; the folder is for its files. */
export async function startServer(
  server: ServerName,
  { site, base, folder }: Readonly<Record<'site' | 'base' | 'folder', string>>,
): Promise<RunningServer> {
  const address = await freeAddress();
  const listen = server === 'caddy' ? `http://${address}` : address;
  await mkdir(folder, { recursive: true });
  await promisify(execFile)(
    process.execPath,
    ['src/cli/host.ts', server, folder, '--from', site, '--listen', listen],
    { env: { ...process.env, SITE_BASE: base } },
  );
  const child = server === 'nginx' ? startNginx(resolve(folder)) : await startCaddy(resolve(folder));
  return answering(child, address, base);
}

/** Starts nginx that serves one file and knows nothing of the site, to compare with. */
export async function startPlainNginx(file: string, folder: string): Promise<RunningServer> {
  const address = await freeAddress();
  await mkdir(folder, { recursive: true });
  const root = dirname(resolve(file));
  const configuration = `daemon off; pid nginx.pid; worker_processes auto; events { worker_connections 4096; }
http { access_log off; sendfile on; tcp_nopush on; server { listen ${address}; root "${root}"; } }`;
  await writeFile(join(folder, 'nginx.conf'), configuration);
  return answering(startNginx(resolve(folder)), address, `/${basename(file)}`);
}

async function freeAddress(): Promise<string> {
  return `127.0.0.1:${String(await getPort({ host: '127.0.0.1' }))}`;
}

/** The server once it answers at all; throws if it ended instead. */
async function answering(child: ChildProcess, address: string, path: string): Promise<RunningServer> {
  const origin = `http://${address}`;
  while (!(await answers(origin + path))) {
    if (child.exitCode !== null) throw new Error(`${child.spawnfile} ended with ${String(child.exitCode)}`);
  }
  return {
    origin,
    stop: async () => {
      child.kill();
      if (child.exitCode === null) await once(child, 'exit');
    },
  };
}

function startNginx(folder: string): ChildProcess {
  // As root it would read files as somebody who may not enter home folders.
  const user = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
  const options = ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf'), ...user];
  return spawn('nginx', options, { stdio: ['ignore', 'ignore', 'inherit'] });
}

async function startCaddy(folder: string): Promise<ChildProcess> {
  const file = join(folder, 'Caddyfile');
  await writeFile(file, '{\n  admin off\n}\nimport help.caddy\n');
  return spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', file], { stdio: 'ignore' });
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    request(address, (response) => {
      response.resume();
      resolve(true);
    })
      .on('error', () => resolve(false))
      .end();
  });
}
