import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, symlinkSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildWithFault, ownFolder } from '../testing/build-site.ts';
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
  await mkdir(site);
  await writeFile(join(site, 'index.html'), LAST_GOOD);
  await writeFile(join(site, '_headers'), '');
});

const home = () => readFile(join(site, 'index.html'), 'utf8');

/** Serves the site as `npm start` does; what was printed, once it serves or has ended. */
async function serve(env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['src/cli/serve.ts', site], {
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
    expect(await home()).toBe(LAST_GOOD);
  });

  test('that was killed between two sites leaves the last good one to who serves it, and the next build', async () => {
    const killed = await buildWithFault(content, site, `${site} kill`);
    expect(killed.exitCode).not.toBe(0);
    await expect(home()).rejects.toThrow('ENOENT');
    const { child, printed } = await serve({});
    child.kill();
    expect(printed).toContain('Сайт открыт');
    expect(await home()).toBe(LAST_GOOD);

    const { exitCode, output } = await buildWithFault(content, site, '');
    expect(exitCode, output).toBe(0);
    expect(await home()).toMatch(/^<!DOCTYPE html>/);
  });

  test('needs nothing of the path it stands at', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'Мой дом, № 5 '));
    for (const path of ['src', 'package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'])
      cpSync(path, join(parent, path), { recursive: true });
    cpSync(VALID_CONTENT, join(parent, 'content'), { recursive: true });
    symlinkSync(resolve('node_modules'), join(parent, 'node_modules'));
    const { stdout } = await promisify(execFile)(process.execPath, ['src/cli/build.ts'], {
      cwd: parent,
      env: { PATH: process.env['PATH'], HOME: parent, SITE_DATE: '2026-11-24' },
    });
    expect(stdout).toContain('Сайт собран: dist');
    expect(await readFile(join(parent, 'dist/index.html'), 'utf8')).toMatch(/^<!DOCTYPE html>/);
    await rm(parent, { recursive: true });
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
