import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { buildSite, ownFolder } from '../testing/build-site.ts';
import { startPlainNginx, startServer, type RunningServer } from '../testing/servers.ts';
import { readBuiltHost } from './built-host.ts';
import { headersFor, type HeaderRule } from './headers.ts';
import type { Redirect } from './short-links.ts';

/** What `wrk` counts, of requests that it sends for some seconds. */
const WRK_REPORT = `done = function(summary)
  local failed = summary.errors
  io.stderr:write(string.format('{"requests": %d, "failures": %d}', summary.requests,
    failed.connect + failed.read + failed.write + failed.status + failed.timeout))
end
`;
const ROUNDS = 3;
const ROUND_SECONDS = 2;
/** A page costs nginx a search for its headers and redirects; a plain file does not. */
const LEAST_SHARE = 0.5;

const CASES = [
  { server: 'nginx', base: '/' },
  { server: 'nginx', base: '/help/' },
  { server: 'caddy', base: '/' },
  { server: 'caddy', base: '/help/' },
] as const;

const SITES = new Map<string, string>();
let builds = '';

beforeAll(async () => {
  builds = await ownFolder('hosts');
  for (const [number, base] of [...new Set(CASES.map((one) => one.base))].entries()) {
    const site = join(builds, String(number));
    const { exitCode, output } = await buildSite('e2e/content', site, {
      SITE_BASE: base,
      SITE_DATE: '2026-11-24',
    });
    expect(exitCode, output).toBe(0);
    SITES.set(base, site);
  }
});

afterAll(() => rm(builds, { recursive: true }));

describe.each(CASES)('$server with the configuration for $base', ({ server, base }) => {
  let site = '';
  let running: RunningServer;
  let rules: readonly HeaderRule[] = [];
  let redirects: readonly Redirect[] = [];

  beforeAll(async () => {
    site = SITES.get(base) ?? '';
    ({ rules, redirects } = readBuiltHost(site, base));
    running = await startServer(server, { site, base, folder: `${site}.${server}` });
  });

  afterAll(() => running.stop());

  const ask = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
    fetch(running.origin + path, {
      method,
      redirect: 'manual',
      headers: { 'accept-encoding': 'identity', ...headers },
    });

  test('sends every file whole, with the headers of its rules and the charset of texts', async () => {
    const files = globSync('**/*.*', { cwd: site }).filter((file) => !/^_|^\.|\.br$/.test(file));
    expect(files.length).toBeGreaterThan(100);
    const forwarded = new Set(redirects.map(({ from }) => from));
    for (const file of files) {
      const path = base + file.replace(/(^|\/)index\.html$/, '$1');
      if (forwarded.has(path)) continue;
      const response = await ask(path);
      expect(response.status, path).toBe(200);
      expect(Buffer.from(await response.arrayBuffer()).equals(readFileSync(join(site, file))), path).toBe(
        true,
      );
      const sent = Object.fromEntries(
        Object.keys(headersFor(rules, path)).map((name) => [name, response.headers.get(name)]),
      );
      expect(sent, path).toEqual(headersFor(rules, path));
      if (file.endsWith('.html'))
        expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      if (!path.includes('/vstroit')) continue;
      expect(response.headers.get('access-control-allow-origin'), path).toBe(path.endsWith('/') ? null : '*');
    }
  });

  test('sends what was compressed at build, and says that it may', async () => {
    const response = await ask(base, { 'accept-encoding': 'gzip, deflate, br' });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(await response.text()).toBe(readFileSync(join(site, 'index.html'), 'utf8'));
    expect((await ask(base, { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBe('gzip');
  });

  test('redirects for good, with what stands behind «?»', async () => {
    const [forward = { from: '', to: '' }] = redirects.filter(({ from }) => from.startsWith(`${base}a/`));
    const number = forward.from.slice(`${base}a/`.length);
    for (const { path, end } of [
      { path: forward.from, end: forward.to },
      { path: `${forward.from}?otvety=root.dengi`, end: `${forward.to}?otvety=root.dengi` },
      ...['A', 'а', 'А'].map((letter) => ({
        path: base + encodeURI(letter) + '/' + number,
        end: forward.to,
      })),
      ...(base === '/' ? [] : [{ path: base.slice(0, -1), end: base }]),
    ]) {
      const first = await ask(path);
      expect(first.status, path).toBe(301);
      expect(first.headers.get('content-security-policy'), path).toContain("default-src 'none'");
      expect((await fetch(running.origin + path)).url, path).toBe(running.origin + end);
    }
    const folderAlone = await ask(`${base}svyaz?from=chat`);
    expect([301, 308]).toContain(folderAlone.status);
    expect(folderAlone.headers.get('location')).toBe(`${base}svyaz/?from=chat`);
  });

  test('lets no address add a header or lead to another host', async () => {
    for (const path of [
      `${base}A/%0d%0aX-Evil:%20yes/`,
      `${base}A//evil.example/`,
      `//evil.example/${base}svyaz`,
    ]) {
      const response = await ask(path);
      expect(response.headers.get('x-evil'), path).toBeNull();
      expect(response.headers.get('location') ?? base, path).toMatch(/^\/(?!\/)/);
    }
  });

  test('answers 404 with the page for it, which nobody keeps', async () => {
    const page = readFileSync(join(site, '404.html'), 'utf8');
    for (const path of [
      `${base}net-takoy/`,
      `${base}_astro/`,
      `${base}_astro/gone.js`,
      `${base}api/v1/gone.json`,
      `${base}_headers`,
      `${base}_redirects`,
      `${base}.nojekyll`,
    ]) {
      const response = await ask(path);
      expect(response.status, path).toBe(404);
      expect(await response.text(), path).toBe(page);
      expect(response.headers.get('content-type'), path).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control'), path).toBeNull();
      expect(response.headers.get('content-security-policy'), path).toContain("default-src 'none'");
    }
  });

  test('lets nothing out of the folder', async () => {
    for (const path of [
      `${base}../../package.json`,
      `${base}..%2f..%2fpackage.json`,
      `${base}%2e%2e/nginx/nginx.conf`,
    ]) {
      // As it is: `fetch` would tidy it up.
      const status = await new Promise((resolve, reject) => {
        request(running.origin, { path }, (response) => resolve(response.resume().statusCode))
          .on('error', reject)
          .end();
      });
      expect([400, 404], path).toContain(status);
    }
  });

  test('sends nothing twice to those who have it, and takes nothing', async () => {
    const { headers } = await ask(`${base}svyaz/`);
    expect((await ask(`${base}svyaz/`, { 'if-none-match': headers.get('etag') ?? '' })).status).toBe(304);
    expect((await ask(base, {}, 'POST')).status).toBe(405);
  });
});

describe('nginx under load', () => {
  let script = '';
  let running: RunningServer;
  let plain: RunningServer;

  beforeAll(async () => {
    const site = SITES.get('/') ?? '';
    script = join(builds, 'report.lua');
    await writeFile(script, WRK_REPORT);
    running = await startServer('nginx', { site, base: '/', folder: `${site}.load` });
    plain = await startPlainNginx(join(site, 'index.html.br'), `${site}.plain`);
  });

  afterAll(() => Promise.all([running.stop(), plain.stop()]));

  async function load(address: string) {
    const options = ['-t1', '-c64', `-d${String(ROUND_SECONDS)}s`, '-H', 'Accept-Encoding: br'];
    const { stderr } = await promisify(execFile)('wrk', [...options, '-s', script, address]);
    return z.object({ requests: z.int(), failures: z.int() }).parse(JSON.parse(stderr));
  }

  test('answers every request, half as many at least as for a plain file', async () => {
    const total = { page: 0, plain: 0 };
    // In turn, so that what else the machine does slows both.
    for (let round = 0; round < ROUNDS; round++) {
      const [page, file] = [await load(`${running.origin}/`), await load(`${plain.origin}/index.html.br`)];
      expect([page.failures, file.failures]).toEqual([0, 0]);
      total.page += page.requests;
      total.plain += file.requests;
    }
    const perSecond = (requests: number) => String(Math.round(requests / ROUNDS / ROUND_SECONDS));
    console.log(`nginx: ${perSecond(total.page)} pages a second, ${perSecond(total.plain)} plain files`);
    expect(total.page / total.plain).toBeGreaterThan(LEAST_SHARE);
  });
});
