import { createHash } from 'node:crypto';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createStaticServer } from '../src/hosting/static-server.ts';

/** A site on a server of its own, which a test stops and deploys to. */
export interface DeployedSite {
  readonly folder: string;
  /** The full address of an address of the site. */
  readonly at: (address: string) => string;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
  /** Lets the server answer everything with an error. */
  readonly fail: () => Promise<void>;
  /** Writes a file anew, and returns its hash and the one that it had. */
  readonly rewrite: (
    file: string,
    change: (text: string) => string,
  ) => Promise<Readonly<Record<'old' | 'now', string>>>;
  readonly remove: (file: string) => Promise<void>;
}

/** Copies a built site and serves it under its base. */
export async function deploy(built: string, folder: string, base: string): Promise<DeployedSite> {
  await cp(built, folder, { recursive: true });
  let port = 0;
  let server = createServer();
  const listen = async (next: Server) => {
    server = next;
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    ({ port } = server.address() as AddressInfo);
  };
  const start = () => listen(createStaticServer(folder, base));
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  const remove = async (file: string) => {
    for (const path of [file, `${file}.br`]) await rm(join(folder, path), { recursive: true, force: true });
  };
  const rewrite: DeployedSite['rewrite'] = async (file, change) => {
    const old = await readFile(join(folder, file), 'utf8');
    const now = change(old);
    await remove(file);
    await writeFile(join(folder, file), now);
    return { old: hashOf(old), now: hashOf(now) };
  };
  // As if each page had been read more than eleven minutes ago.
  await rewrite('_headers', (rules) => rules.replaceAll(/public, max-age=60,.*/g, 'no-cache'));
  await start();
  return {
    folder,
    at: (address) => `http://localhost:${String(port)}${address}`,
    start,
    stop,
    fail: () => {
      stop();
      return listen(createServer((_, response) => response.writeHead(503).end()));
    },
    rewrite,
    remove,
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
