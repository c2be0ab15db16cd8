import { mkdir, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { formatHeaders } from '../src/hosting/netlify.ts';
import { createStaticServer } from '../src/hosting/static-server.ts';

/** Files of a page of others, and the policy that its host sends with them. */
interface ForeignPage {
  readonly files: Readonly<Record<string, string>>;
  readonly policy: string;
}

/** A page of others on a server of its own. */
export interface ServedPage {
  readonly address: string;
  readonly close: () => void;
}

/** Serves a page of others from a folder, on another origin than the site under test: another host and another port. */
export async function serveForeignPage(folder: string, { files, policy }: ForeignPage): Promise<ServedPage> {
  await mkdir(folder, { recursive: true });
  const headers = formatHeaders([{ pattern: '/*', headers: { 'Content-Security-Policy': policy } }]);
  for (const [name, text] of Object.entries({ ...files, _headers: headers }))
    await writeFile(join(folder, name), text);
  const server = await listen(createStaticServer(folder, '/'));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function listen(server: Server): Promise<Server> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
