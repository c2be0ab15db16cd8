import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildWithFault, ownFolder } from '../testing/build-site.ts';
import { NPM_RUNS, runNode } from '../testing/run-script.ts';
import { VALID_CONTENT } from '../testing/valid-content.ts';

const LAST_GOOD = 'the last good site';

let folder = '';
let content = '';
let site = '';

beforeAll(async () => {
  folder = await ownFolder('faults');
  content = join(folder, 'content');
  site = join(folder, 'site');
  await cp(VALID_CONTENT, content, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true }));

beforeEach(async () => {
  await rm(site, { recursive: true, force: true });
  await writeLastGood(site);
});

async function writeLastGood(target: string): Promise<void> {
  await mkdir(target);
  await writeFile(join(target, 'index.html'), LAST_GOOD);
  await writeFile(join(target, '_headers'), '');
}

const homeOf = (target: string) => readFile(join(target, 'index.html'), 'utf8');

/** What shops put beside their sites, no page of ours among it. */
const OWN_FILES = {
  '.well-known/security.txt': 'Contact: mailto:security@shop.example\nExpires: 2027-11-20T00:00:00Z\n',
  'google5f8d.html': 'google-site-verification: google5f8d.html',
  'signals.js': "document.addEventListener('help:signal', () => undefined);\n",
};

/** Copies what a site is built by, and the small content, to where a shop may keep it. */
async function copyRepository(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'Мой дом, № 5 '));
  for (const path of ['src', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'])
    await cp(path, join(root, path), { recursive: true });
  await cp(VALID_CONTENT, join(root, 'content'), { recursive: true });
  await symlink(resolve('node_modules'), join(root, 'node_modules'));
  return root;
}

/** Runs `npm run build` in a copy of the repository, where a fault may strike. */
function buildIn(root: string, fault: string) {
  const env = { HOME: root, SITE_DATE: '2026-11-24', FAULT: fault };
  const before = ['./src/cli/installed.mjs', './src/testing/fault.ts'].flatMap((file) => ['--import', file]);
  return runNode([...before, 'src/cli/build.ts'], { cwd: root, env });
}

/** Serves a folder as `npm start` does; what was printed, once it serves or has ended. */
async function serve(env: Readonly<Record<string, string>>, served = site) {
  const child = spawn(process.execPath, [...NPM_RUNS, 'src/cli/serve.ts', served], {
    env: { PATH: process.env['PATH'], ...env },
  });
  const errors = text(child.stderr);
  const printed = await Promise.race([once(child.stdout, 'data').then(String), errors]);
  return { child, printed };
}

describe('npm run build', () => {
  test.each([
    ['a page is written', 'index.html kill', /^$/],
    ['a page is written', 'index.html ENOSPC', /ENOSPC: \S+\/index\.html/],
    ['the files for hosts are written', '_headers ENOSPC', /ENOSPC: \S+\/_headers/],
    ['files are compressed', 'index.html.br ENOSPC', /ENOSPC: \S+\/index\.html\.br/],
  ])('that ends while %s (%s) leaves the last good site', async (_, fault, said) => {
    const { exitCode, output } = await buildWithFault(content, site, fault);
    expect(exitCode).not.toBe(0);
    expect(output).toMatch(said);
    expect(output).not.toContain('Сайт собран');
    expect(await homeOf(site)).toBe(LAST_GOOD);
  });
});

/** Two builds show what several tests ask for: each takes seconds. */
describe('npm run build of a shop at a path with spaces, signs and letters of all kinds', () => {
  let shop = '';
  let dist = '';

  beforeAll(async () => {
    shop = await copyRepository();
    dist = join(shop, 'dist');
    await writeLastGood(dist);
    for (const [file, text] of Object.entries(OWN_FILES)) {
      await mkdir(dirname(join(shop, 'public', file)), { recursive: true });
      await writeFile(join(shop, 'public', file), text);
    }
  });

  afterAll(() => rm(shop, { recursive: true }));

  test('that was killed between two sites leaves the last good one to who serves it', async () => {
    const killed = await buildIn(shop, 'dist kill');
    expect(killed.exitCode).not.toBe(0);
    await expect(homeOf(dist)).rejects.toThrow('ENOENT');
    const { child, printed } = await serve({}, dist);
    child.kill();
    expect(printed).toContain('Сайт открыт');
    expect(await homeOf(dist)).toBe(LAST_GOOD);
  });

  test('after one that was killed needs nothing but to be started', async () => {
    const { exitCode, output } = await buildIn(shop, '');
    expect({ exitCode, output }).toEqual({ exitCode: 0, output: 'Сайт собран: dist\n' });
    expect(await homeOf(dist)).toMatch(/^<!DOCTYPE html>/);
  });

  test("puts the shop's own files of public/ into the site untouched", async () => {
    for (const [file, text] of Object.entries(OWN_FILES))
      expect(await readFile(join(dist, file), 'utf8'), file).toBe(text);
  });
});

describe('npm run preview', () => {
  test('says that its port is taken', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { child, printed } = await serve({ PORT: String(port) });
    expect(printed).toBe(
      `Порт ${String(port)} занят. Назовите другой: PORT=${String(port + 1)}; без PORT найдётся свободный\n`,
    );
    expect(child.exitCode).not.toBe(0);
    other.close();
  });

  test('says that a port is none', async () => {
    expect((await serve({ PORT: 'семь' })).printed).toBe(
      'PORT: нашли «семь», ждали число от 1 до 65535, например 4321\n',
    );
  });

  test('serves no site that is half written', async () => {
    await rm(join(site, '_headers'));
    expect((await serve({})).printed).toBe(
      `Папка ${site} записана не до конца. Соберите сайт: npm run build\n`,
    );
  });

  test('serves no site that is not there', async () => {
    await rename(site, `${site}.away`);
    expect((await serve({})).printed).toBe(`Нет папки ${site}. Соберите сайт: npm run build\n`);
    await rename(`${site}.away`, site);
  });
});
