import { once } from 'node:events';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import getPort from 'get-port';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStaticServer } from './static-server.ts';

const folder = mkdtempSync(join(tmpdir(), 'static-server-'));
const server = startServer();
let origin = '';

function startServer() {
  mkdirSync(join(folder, 'svyaz'));
  writeFileSync(join(folder, '_headers'), '/*\n  X-A: everywhere\n\n/help/*/\n  X-B: pages\n');
  writeFileSync(join(folder, '_redirects'), '');
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
    ['/helping/', 404, 'нет такой страницы'],
    ['/help/%E0%A4%A/', 404, 'нет такой страницы'],
    ['/help/_headers', 404, 'нет такой страницы'],
    ['/help/_redirects', 404, 'нет такой страницы'],
  ])('answers %s with %i', async (path, status, text) => {
    const response = await request(path);
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(text);
    expect(response.headers.get('x-a')).toBe('everywhere');
  });

  test.each([
    ['/help', '/help/'],
    ['/help/svyaz?from=chat', '/help/svyaz/?from=chat'],
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
});
