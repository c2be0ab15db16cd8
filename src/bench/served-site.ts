import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from '@playwright/test';
import getPort from 'get-port';
import { createStaticServer } from '../hosting/static-server.ts';
import { obtainChromium } from './chromium.ts';

/** A response the server sent. */
export interface Served {
  readonly path: string;
  readonly bytes: number;
}

/** A built site on a server of its own, with a browser to look at it. */
export interface ServedSite {
  readonly origin: string;
  readonly browser: Browser;
  /** Where tools that are not Playwright take the browser over. */
  readonly debuggingPort: number;
  /** What was sent since the last call, also to workers, whose requests a page does not know of. */
  readonly takeServed: () => readonly Served[];
}

/** Serves a built folder as a host would and opens a browser, for as long as `look` looks at it. */
export async function withServedSite<T>(folder: string, look: (site: ServedSite) => Promise<T>): Promise<T> {
  let served: Served[] = [];
  const server = createStaticServer(folder, '/');
  server.prependListener('request', (request, response) => {
    response.on('finish', () => {
      served.push({ path: request.url ?? '', bytes: Number(response.getHeader('content-length') ?? 0) });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const debuggingPort = await getPort();
  const browser = await chromium.launch({
    executablePath: obtainChromium(process.env['CHROMIUM_PATH']),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      `--remote-debugging-port=${String(debuggingPort)}`,
    ],
  });
  try {
    return await look({
      origin: `http://localhost:${String(portOf(server.address()))}`,
      browser,
      debuggingPort,
      takeServed: () => {
        const taken = served;
        served = [];
        return taken;
      },
    });
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return address.port;
}
