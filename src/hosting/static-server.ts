import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from './headers.ts';
import { parseHeaders } from './netlify.ts';

/** A search for a whole pasted text makes a long address; Node refuses more than 16 kB unless told otherwise. */
const LONGEST_ADDRESS_BYTES = 1 << 20;

/** A server, not yet listening, that serves a built folder under its base as a host that reads `_headers` would. */
export function createStaticServer(folder: string, base: string): Server {
  const rules = parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
  const notFoundPage = readFileSync(join(folder, '404.html'));
  const serveFile = sirv(folder, { brotli: true, etag: true });
  const configuration = new Set([`${base}_headers`, `${base}_redirects`]);

  const isFolder = (path: string) =>
    path !== '' && !path.endsWith('/') && existsSync(join(folder, path, 'index.html'));

  const refuse = (response: ServerResponse) => {
    const headers = { 'Content-Type': 'text/html;charset=utf-8', 'Content-Length': notFoundPage.length };
    response.writeHead(404, headers).end(notFoundPage);
  };

  return createServer({ maxHeaderSize: LONGEST_ADDRESS_BYTES }, (request, response) => {
    const { pathname = '/', search = '' } = URL.parse(request.url ?? '/', 'http://localhost') ?? {};
    const path = pathname.slice(base.length);
    response.setHeaders(new Map(Object.entries(headersFor(rules, pathname))));
    if (`${pathname}/` === base || (pathname.startsWith(base) && isFolder(path))) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    } else if (!pathname.startsWith(base) || configuration.has(pathname)) {
      refuse(response);
    } else {
      request.url = `/${path}`;
      serveFile(request, response, () => {
        refuse(response);
      });
    }
  });
}
