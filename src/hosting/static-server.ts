import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { lookup } from 'mrmime';
import { HOST_FILES } from './built-host.ts';
import { headersFor } from './headers.ts';
import { parseHeaders, parseRedirects } from './netlify.ts';
import { redirectOf } from './short-links.ts';

/** A link of old to the results of a whole pasted text is long; Node refuses more than 16 kB unless told otherwise. */
const LONGEST_ADDRESS_BYTES = 1 << 20;

/**
 * A server, not yet listening, that serves a built folder under its base as a host that reads `_headers` and `_redirects`
 * would. It looks into the folder at each request and reads files whole, so that a build may put another in its place.
 */
export function createStaticServer(folder: string, base: string): Server {
  return createServer({ maxHeaderSize: LONGEST_ADDRESS_BYTES }, (request, response) => {
    answer(request, response, folder, base).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  base: string,
): Promise<void> {
  // With two slashes at its start it would name a host.
  const address = (request.url ?? '/').replace(/^[/\\]+/, '/');
  const { pathname = '/', search = '' } = URL.parse(address, 'http://localhost') ?? {};
  const rules = parseHeaders(String((await read(join(folder, '_headers'))) ?? ''));
  response.setHeaders(new Map(Object.entries(headersFor(rules, pathname))));
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const redirect = (to: string) => response.writeHead(301, { Location: to + search }).end();
  const path = pathname.startsWith(base) ? pathOf(pathname.slice(base.length)) : undefined;
  const isFolder = path !== undefined && existsSync(join(folder, path, 'index.html'));
  if (`${pathname}/` === base || (isFolder && !pathname.endsWith('/'))) {
    redirect(`${pathname}/`);
    return;
  }
  const file = path === undefined ? undefined : join(path, pathname.endsWith('/') ? 'index.html' : '');
  if (file !== undefined && (await sendFile(request, response, folder, file))) return;
  const redirects = parseRedirects(String((await read(join(folder, '_redirects'))) ?? ''));
  const to = redirectOf(pathname, redirects);
  if (to !== undefined) {
    redirect(to);
    return;
  }
  response.setHeader('Content-Type', 'text/html;charset=utf-8');
  // A file that is missing today must not be missing for a year.
  response.removeHeader('Cache-Control');
  response.writeHead(404).end(await read(join(folder, '404.html')));
}

/** The path of a file in the folder; `undefined` for what hosts keep to themselves or what leads out of it. */
function pathOf(encoded: string): string | undefined {
  try {
    const path = decodeURIComponent(encoded);
    const isHidden = path
      .split(/[/\\]/)
      .some((part) => part.includes('\0') || (part.startsWith('.') && part !== '.well-known'));
    return isHidden || HOST_FILES.includes(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/** Sends a file, or its compressed twin to those who understand it; whether there was one. */
async function sendFile(
  { headers }: IncomingMessage,
  response: ServerResponse,
  folder: string,
  file: string,
): Promise<boolean> {
  const takesBrotli = /\bbr\b/.test(String(headers['accept-encoding']));
  const compressed = takesBrotli ? await read(join(folder, `${file}.br`)) : undefined;
  const content = compressed ?? (await read(join(folder, file)));
  if (content === undefined) return false;
  const type = lookup(file) ?? 'application/octet-stream';
  const etag = `"${createHash('sha1').update(content).digest('base64url')}"`;
  if (!response.hasHeader('Content-Type'))
    response.setHeader('Content-Type', type === 'text/html' ? `${type};charset=utf-8` : type);
  if (compressed !== undefined) response.setHeader('Content-Encoding', 'br');
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('ETag', etag);
  if (headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return true;
  }
  response.setHeader('Content-Length', content.length);
  response.writeHead(200).end(content);
  return true;
}

/** A file as a whole; `undefined` if there is none, also for the moment in which a build swaps the folders. */
async function read(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}
