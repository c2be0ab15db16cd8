import { mkdtemp, readdir, readFile, readlink, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NPM_RUNS, runNode } from '../testing/run-script.ts';

let folder = '';
let target = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'release-'));
  target = join(folder, 'srv');
});

afterEach(() => rm(folder, { recursive: true }));

/** Writes a built site of one page that loads one script. */
async function build(version: string): Promise<string> {
  const site = join(folder, `dist-${version}`);
  await mkdir(join(site, '_astro'), { recursive: true });
  await writeFile(join(site, '_headers'), '/*\n  X-A: b\n');
  await writeFile(join(site, '_redirects'), '');
  await writeFile(join(site, 'index.html'), version);
  await writeFile(join(site, `_astro/page.${version}.js`), version);
  return site;
}

/** Runs the script, with a fault if one is named. */
async function release(args: readonly string[], fault = '') {
  const script = ['--import', './src/testing/fault.ts', 'src/cli/release.ts', target, ...args];
  const { exitCode, output } = await runNode([...NPM_RUNS, ...script], { env: { FAULT: fault } });
  if (exitCode !== 0) throw new Error(output);
  return output;
}

const current = (file: string) => readFile(join(target, 'current', file), 'utf8');

describe('npm run release', () => {
  test('publishes a site whole, with what its servers and those who check it need, and goes back', async () => {
    const output = await release(['--from', await build('one')]);
    const version = await readlink(join(target, 'current'));
    expect(output).toBe(`Выпуск: ${join(target, version)}\n`);
    expect(await current('site/index.html')).toBe('one');
    expect((await readdir(join(target, 'current'))).sort()).toEqual([
      'caddy',
      'nginx',
      'sbom.cdx.json',
      'site',
    ]);
    // A server that has not been told yet goes on with the release whose headers it sends.
    expect(await current('nginx/help-server.conf')).toContain(`alias "${join(target, version, 'site')}/"`);
    expect(JSON.parse(await current('sbom.cdx.json'))).toMatchObject({ bomFormat: 'CycloneDX' });

    await release(['--from', await build('two')]);
    const back = await release(['--rollback']);
    expect(back).toBe(`Вернули выпуск: ${join(target, version)}\n`);
    expect(await current('site/index.html')).toBe('one');
  });

  test('killed before the link is switched leaves the old site, and one that was killed can be repeated', async () => {
    await release(['--from', await build('one')]);
    const two = await build('two');
    await expect(release(['--from', two], 'current kill')).rejects.toThrow();
    expect(await current('site/index.html')).toBe('one');
    await release(['--from', two]);
    expect(await current('site/index.html')).toBe('two');
  });

  test.each([
    [[], 'В папке dist.none нет сайта. Соберите: npm run build'],
    [['--rollback'], 'нет выпуска, к которому можно вернуться'],
  ])('with %j says in Russian why not', async (args, message) => {
    await expect(release(['--from', 'dist.none', ...args])).rejects.toThrow(message);
  });
});
