import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { plainFiles } from './article-files.ts';
import { generateArticles } from './generate-articles.ts';
import { readRegistries, writeWithArticles } from './generated-content.ts';
import { measureRun, type MeasuredRun } from './measured-run.ts';
import { RIVALS, type Rival } from './rivals.ts';
import { writeTextFiles } from './text-files.ts';

/** A site that can be built again and again, each time as if for the first time. */
export interface Contestant {
  readonly name: 'ours' | Rival['name'];
  readonly build: () => Promise<MeasuredRun>;
}

const BENCH_FOLDER = '.cache/bench';
const QUIET = { ASTRO_TELEMETRY_DISABLED: '1' };

/** Folder of our site with that many generated articles, once it is built. */
export function siteFolderOf(count: number): string {
  return `${BENCH_FOLDER}/ours-${String(count)}`;
}

/** Writes our content with that many generated articles; its folder. */
export async function prepareContent(count: number, written: string): Promise<string> {
  const folder = `${BENCH_FOLDER}/content-${String(count)}`;
  const registries = await readRegistries(written);
  await writeWithArticles(written, folder, generateArticles(count, registries.sections), registries);
  return folder;
}

/** Our site on the written content and as many generated articles. */
export async function prepareOurs(count: number, written: string): Promise<Contestant> {
  const env = { ...QUIET, SITE_CONTENT: await prepareContent(count, written), SITE_BASE: '/' };
  const outDir = siteFolderOf(count);
  const args = ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--silent', '--outDir', outDir];
  const build = async () => {
    await rm(outDir, { recursive: true, force: true });
    return measureRun(args, { cwd: process.cwd(), env });
  };
  return { name: 'ours', build };
}

/** The rivals' sites on the same generated articles; installs what they need and leaves out, aloud, whom it cannot. */
export async function prepareRivals(count: number, written: string): Promise<readonly Contestant[]> {
  const { sections } = await readRegistries(written);
  const pages = plainFiles(generateArticles(count, sections));
  const contestants: Contestant[] = [];
  for (const rival of RIVALS) {
    const home = join(BENCH_FOLDER, rival.name);
    const packages = await install(home, rival.packages);
    if (packages === undefined) continue;
    const site = join(home, String(count));
    await rm(site, { recursive: true, force: true });
    await writeTextFiles(site, [...rival.files, { path: 'package.json', text: manifestOf(rival.packages) }]);
    await writeTextFiles(join(site, 'src/content/docs'), pages);
    contestants.push({ name: rival.name, build: () => buildRival(site, packages) });
  }
  return contestants;
}

async function buildRival(site: string, packages: string): Promise<MeasuredRun> {
  for (const folder of ['dist', '.astro', 'node_modules'])
    await rm(join(site, folder), { recursive: true, force: true });
  const astro = resolve(packages, 'astro/bin/astro.mjs');
  return measureRun([astro, 'build', '--silent'], { cwd: site, env: QUIET });
}

/** Folder in which the packages are: ours if a rival needs no more, else its own; `undefined` if npm brings none. */
async function install(home: string, packages: Rival['packages']): Promise<string | undefined> {
  if (Object.keys(packages).length === 0) return 'node_modules';
  const manifest = manifestOf(packages);
  const file = join(home, 'package.json');
  const own = join(home, 'node_modules');
  if (existsSync(own) && existsSync(file) && readFileSync(file, 'utf8') === manifest) return own;
  console.log(`\nInstalling for comparison, in ${home}: ${Object.keys(packages).join(', ')}`);
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  await writeFile(file, manifest);
  const { status } = spawnSync('npm install --no-audit --no-fund --loglevel=error', {
    cwd: home,
    stdio: 'inherit',
    shell: true,
  });
  if (status === 0) return own;
  console.log(`npm could not install it: nothing to compare with in ${home}`);
  await rm(own, { recursive: true, force: true });
  return undefined;
}

/** Astro learns from it which packages are written for Astro. */
function manifestOf(packages: Rival['packages']): string {
  return JSON.stringify({ private: true, type: 'module', dependencies: packages });
}
