import { once } from 'node:events';
import { cpSync, mkdtempSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request as requestRaw } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import getPort from 'get-port';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStaticServer } from './static-server.ts';

/** Stands beside the folder, where no address may lead. */
const SECRET = 'static-server-secret.txt';

const folder = mkdtempSync(join(tmpdir(), 'static-server-'));
const server = startServer();
let origin = '';

function startServer() {
  mkdirSync(join(folder, 'svyaz'));
  writeFileSync(
    join(folder, '_headers'),
    '/*\n  X-A: everywhere\n  Cache-Control: immutable\n\n/help/*/\n  X-B: pages\n',
  );
  writeFileSync(join(folder, '_redirects'), '/help/svyaz/ /help/ 301\n/help/S/* /help/svyaz/:splat 301\n');
  writeFileSync(join(folder, '.nojekyll'), '');
  mkdirSync(join(folder, '.well-known'));
  writeFileSync(join(folder, '.well-known/security.txt'), 'куда писать');
  writeFileSync(join(tmpdir(), SECRET), 'секрет');
  writeFileSync(join(folder, '404.html'), 'нет такой страницы');
  writeFileSync(join(folder, 'index.html'), 'главная');
  writeFileSync(join(folder, 'index.html.br'), brotliCompressSync('главная, сжатая'));
  writeFileSync(join(folder, 'svyaz/index.html'), 'связь');
  return createStaticServer(folder, '/help/');
}

beforeAll(async () => {
  const port = await getPort();
  server.listen(port);
  await once(server, 'listening');
  origin = `http://localhost:${String(port)}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
  rmSync(join(tmpdir(), SECRET));
});

const request = (path: string, encoding = 'identity') =>
  fetch(origin + path, { redirect: 'manual', headers: { 'accept-encoding': encoding } });

describe('createStaticServer', () => {
  test.each([
    ['/help/', 200, 'главная'],
    ['/help/?q=%E0%A4%A', 200, 'главная'],
    ['/help/svyaz/', 200, 'связь'],
    ['/', 404, 'нет такой страницы'],
    ['//', 404, 'нет такой страницы'],
    ['//evil.example/help/svyaz', 404, 'нет такой страницы'],
    ['/\\evil.example/help/', 404, 'нет такой страницы'],
    ['/helping/', 404, 'нет такой страницы'],
    ['/help/%E0%A4%A/', 404, 'нет такой страницы'],
    ['/help/_headers', 404, 'нет такой страницы'],
    ['/help/_redirects', 404, 'нет такой страницы'],
    ['/help/%5Fheaders', 404, 'нет такой страницы'],
    ['/help/.nojekyll', 404, 'нет такой страницы'],
    ['/help/.well-known/security.txt', 200, 'куда писать'],
    ['/help/svyaz/index.html/', 404, 'нет такой страницы'],
    ['/help/%00/', 404, 'нет такой страницы'],
  ])('answers %s with %i', async (path, status, text) => {
    const response = await request(path);
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(text);
    expect(response.headers.get('x-a')).toBe('everywhere');
    expect(response.headers.get('cache-control')).toBe(status === 404 ? null : 'immutable');
  });

  test.each([
    ['/help', '/help/'],
    ['/help/svyaz?from=chat', '/help/svyaz/?from=chat'],
    ['/help/S/', '/help/svyaz/'],
    ['/help/S/?from=chat', '/help/svyaz/?from=chat'],
  ])('sends %s to %s', async (path, location) => {
    const response = await request(path);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(location);
  });

  test('sends the headers of the rule for an address', async () => {
    expect((await request('/help/svyaz/')).headers.get('x-b')).toBe('pages');
    expect((await request('/help/404.html')).headers.get('x-b')).toBeNull();
  });

  test('prefers the file that was compressed at build', async () => {
    const response = await request('/help/', 'gzip, br');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.text()).toBe('главная, сжатая');
  });

  test.each([
    `/help/../${SECRET}`,
    `/help/..%2f${SECRET}`,
    `/help/%2e%2e/${SECRET}`,
    `/help/svyaz/..%5c..%5c..%5c${SECRET}`,
    `/help/.well-known/..%2f..%2f${SECRET}`,
  ])('does not let %s out of the folder', async (path) => {
    // As it is: `fetch` would tidy it up.
    const status = await new Promise((resolve, reject) => {
      requestRaw(origin, { path }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(404);
  });

  test('only shows', async () => {
    const response = await fetch(`${origin}/help/`, { method: 'POST', body: 'x' });
    expect(response.status).toBe(405);
    expect((await fetch(`${origin}/help/`, { method: 'HEAD' })).headers.get('content-length')).toBe('14');
  });

  test('sends nothing twice to those who have it', async () => {
    const { headers } = await request('/help/svyaz/');
    const again = await fetch(`${origin}/help/svyaz/`, {
      headers: { 'accept-encoding': 'identity', 'if-none-match': headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  test('serves what a build puts in its place, whole, and outlives the moment between', async () => {
    const next = `${folder}.next`;
    cpSync(folder, next, { recursive: true });
    const longer = 'связь, '.repeat(10_000);
    writeFileSync(join(next, 'svyaz/index.html'), longer);
    mkdirSync(join(next, 'novoe'));
    writeFileSync(join(next, 'novoe/index.html'), 'новое');
    rmSync(join(next, 'index.html'));
    writeFileSync(join(next, '_headers'), '/*\n  X-A: new\n');
    rmSync(folder, { recursive: true });
    expect((await request('/help/svyaz/')).status).toBe(404);
    renameSync(next, folder);
    const response = await request('/help/svyaz/');
    expect(await response.text()).toBe(longer);
    expect(response.headers.get('x-a')).toBe('new');
    expect(await (await request('/help/novoe/')).text()).toBe('новое');
    expect((await request('/help/')).status).toBe(404);
  });
});
