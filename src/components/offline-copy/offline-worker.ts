/// <reference lib="webworker" />
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, type NetworkFirstOptions } from 'workbox-strategies';
import {
  copyFiles,
  copyNames,
  forwardOf,
  isListed,
  isWithdrawn,
  wantedHashes,
  type CopyFile,
  type CopyList,
} from '../../domain/offline/copy-list.ts';
import { copyPart, isPage } from '../../domain/offline/copy-part.ts';
import { markCopy } from '../../domain/offline/mark-copy.ts';
import { permalinks, shortAnswerOf } from '../../domain/permalink/permalink.ts';
import { copyNote, shortAnswerNote } from '../../texts/offline.ts';

declare const self: ServiceWorkerGlobalScope;

/** How long a reader waits for the network where the copy has what they asked for. */
const PATIENCE_SECONDS = 3;
const FILES_AT_ONCE = 8;
/** A bad network drops one request of twenty, and a copy has hundreds of files. */
const ATTEMPTS = 4;

/**
 * The worker of one release. It keeps the core and what was read before, or by another address the whole site; what does
 * not come whole is no copy, and the worker before, if there is one, goes on with its own. Pages come from the network as
 * long as that answers; with another release an open tab keeps the worker that it has.
 */
export function keepCopy(list: CopyList): void {
  const links = permalinks(list.base);
  const names = copyNames(list.base);
  const copy = new PrecacheController({ cacheName: names.copy });
  copy.addToCacheList([...copyFiles(list.core, links), ...copyFiles(list.rest, links)]);

  const kept = (address: string) => keptFile(address, copy.getCacheKeyForURL(address), names.copy);
  const forget = async (isGone: (address: string) => boolean) => {
    for (const name of Object.values(names)) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (isGone(addressOf(request.url))) await cache.delete(request);
    }
  };

  const install = async (event: ExtendableEvent) => {
    await forget((address) => isWithdrawn(address, list));
    const cache = await caches.open(names.copy);
    const before = (await cache.keys()).map(({ url }) => url);
    const visited = (await (await caches.open(names.visited)).keys()).map(({ url }) => url);
    const wanted = wantedHashes(list, {
      isWhole: self.location.href.endsWith(links.wholeWorker),
      kept: new Set([...before, ...visited].map(addressOf)),
    });
    try {
      await inTurn(copyFiles(wanted, links), (file) => keepFile(file, copy, event));
    } catch (error) {
      for (const request of await cache.keys())
        if (!before.includes(request.url)) await cache.delete(request);
      throw error;
    }
  };

  const activate = async (event: ExtendableEvent) => {
    await copy.activate(event);
    // What was read while this release waited stays: the copy has none of it.
    const visited = await caches.open(names.visited);
    for (const request of await visited.keys()) {
      const address = addressOf(request.url);
      if (!isListed(address, list) || (await kept(address)) !== undefined) await visited.delete(request);
    }
    const cache = await caches.open(names.copy);
    await cache.put(links.copyDate, new Response(list.date));
    await self.clients.claim();
  };

  self.addEventListener('install', (event) => event.waitUntil(install(event)));
  self.addEventListener('activate', (event) => event.waitUntil(activate(event)));

  const options = {
    cacheName: names.visited,
    plugins: [
      {
        // What follows «?» may be a visitor's answers: the device keeps none of it.
        cacheKeyWillBeUsed: ({ request }) => Promise.resolve(addressOf(request.url)),
        fetchDidSucceed: async ({ request, response }) => {
          if (response.status >= 500) throw new Error(`${String(response.status)} at ${request.url}`);
          const gone = addressOf(request.url);
          if ([404, 410].includes(response.status)) await forget((address) => address === gone);
          return response;
        },
        cacheWillUpdate: async ({ request, response }) => {
          const address = addressOf(request.url);
          const isRead = isPage(address) || address.startsWith(links.assets);
          const isKept = isRead && response.status === 200 && copyPart(address, links) !== undefined;
          // Once the reader has deleted the copy, tabs still open keep nothing more.
          return isKept && (await caches.has(names.copy)) ? new Response(response.body, response) : null;
        },
        cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
          const address = addressOf(request.url);
          const found = cachedResponse ?? (await kept(address));
          if (found === undefined || !isPage(address)) return found;
          return marked(found, [copyNote(dayOf(cachedResponse) ?? list.date)]);
        },
      },
    ],
  } satisfies NetworkFirstOptions;
  const networkFirst = new NetworkFirst({ ...options, networkTimeoutSeconds: PATIENCE_SECONDS });

  registerRoute(
    ({ url }) => forwardOf(url, list) !== undefined,
    ({ url }) => Promise.resolve(Response.redirect(forwardOf(url, list) ?? links.home)),
  );
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(links.assets),
    new CacheFirst(options),
  );
  registerRoute(
    ({ url, request, sameOrigin }) =>
      sameOrigin && (request.mode === 'navigate' || copyPart(url.pathname, links) !== undefined),
    networkFirst,
  );
  setCatchHandler(async ({ request }) => {
    const instead = request.mode === 'navigate' ? await kept(links.noCopy) : undefined;
    if (instead === undefined) return Response.error();
    const answer: unknown = await (await kept(shortAnswerOf(addressOf(request.url))))?.json();
    return marked(instead, [
      copyNote(list.date),
      ...(typeof answer === 'string' ? [shortAnswerNote(answer)] : []),
    ]);
  });
}

/** The worker of a site that is kept no more: it deletes the copies of the workers before and goes itself. */
export function forgetCopy(base: string): void {
  const forget = async () => {
    for (const name of Object.values(copyNames(base))) await caches.delete(name);
    await self.registration.unregister();
  };
  self.addEventListener('install', () => void self.skipWaiting());
  self.addEventListener('activate', (event) => event.waitUntil(forget()));
}

/** A file of the copy: as this release has it, else as another has. */
async function keptFile(
  address: string,
  cacheKey: string | undefined,
  cacheName: string,
): Promise<Response | undefined> {
  const own = cacheKey === undefined ? undefined : await caches.match(cacheKey, { cacheName });
  return own ?? caches.match(address, { cacheName, ignoreSearch: true });
}

/** Does something to each file, several at a time, and stops at the first that fails. */
async function inTurn(files: readonly CopyFile[], act: (file: CopyFile) => Promise<void>): Promise<void> {
  // One iterator shared by all: each takes the next file as soon as it is free.
  const queue = files.values();
  const failures: unknown[] = [];
  const work = async () => {
    for (const file of queue) {
      if (failures.length > 0) return;
      await act(file).catch((error: unknown) => failures.push(error));
    }
  };
  await Promise.all(Array.from({ length: FILES_AT_ONCE }, work));
  if (failures.length > 0) throw failures[0];
}

/** Keeps a file of the hash it must have, if it is not there already. */
async function keepFile(
  file: CopyFile,
  copy: PrecacheController,
  event: ExtendableEvent,
  attemptsLeft = ATTEMPTS,
): Promise<void> {
  const { url, integrity } = file;
  // The browser's own memory may hold the release before, and need not hold this one twice.
  const request = new Request(url, { integrity, cache: 'no-store', credentials: 'same-origin' });
  const cacheKey = copy.getCacheKeyForURL(url);
  try {
    await Promise.all(copy.strategy.handleAll({ event, request, params: { cacheKey } }));
  } catch (error) {
    if (attemptsLeft === 1) throw error;
    await keepFile(file, copy, event, attemptsLeft - 1);
  }
}

async function marked(page: Response, lines: readonly string[]): Promise<Response> {
  return new Response(markCopy(await page.text(), lines), page);
}

/** The day on which a page was read. */
function dayOf(page: Response | undefined): string | undefined {
  const date = new Date(page?.headers.get('Date') ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

function addressOf(url: string): string {
  return new URL(url).pathname;
}
