import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { plainFiles } from './article-files.ts';
import { generateArticles } from './generate-articles.ts';
import { readRegistries, writeWithArticles } from './generated-content.ts';
import { installPackages, manifestOf } from './install-packages.ts';
import { measureRun, type MeasuredRun } from './measured-run.ts';
import { RIVALS, type Rival } from './rivals.ts';
import { writeTextFiles } from './text-files.ts';

/** A site that can be built again and again, each time as if for the first time. */
export interface Contestant {
  readonly name: 'ours' | Rival['name'];
  readonly build: () => Promise<MeasuredRun>;
}

/** The fewest that a system allows a process; what opens all pages at once fails with a hundred articles already. */
const OPEN_FILES = 256;

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

/** The sites that this run has built. */
const built = new Set<string>();

/** Folder of our site with that many generated articles, built unless this run has built it. */
export async function siteWith(count: number, written: string): Promise<string> {
  const folder = siteFolderOf(count);
  if (!built.has(folder)) await (await prepareOurs(count, written)).build();
  return folder;
}

/** Our site on the written content and as many generated articles. */
export async function prepareOurs(count: number, written: string): Promise<Contestant> {
  const env = { ...QUIET, SITE_CONTENT: await prepareContent(count, written), SITE_BASE: '/' };
  const outDir = siteFolderOf(count);
  const args = ['node_modules/astro/bin/astro.mjs', 'build', '--force', '--silent', '--outDir', outDir];
  const build = async () => {
    await rm(outDir, { recursive: true, force: true });
    const run = await measureRun(args, { cwd: process.cwd(), env, openFiles: OPEN_FILES });
    built.add(outDir);
    return run;
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
    const packages = await packagesOf(rival, home);
    if (packages === undefined) continue;
    const site = join(home, String(count));
    await rm(site, { recursive: true, force: true });
    await writeTextFiles(site, [...rival.files, { path: 'package.json', text: manifestOf(rival.packages) }]);
    await writeTextFiles(join(site, 'src/content/docs'), pages);
    contestants.push({ name: rival.name, build: () => buildRival(site, packages) });
  }
  return contestants;
}

/** Ours if a rival needs no more, else its own. */
async function packagesOf({ packages }: Rival, home: string): Promise<string | undefined> {
  return Object.keys(packages).length === 0 ? 'node_modules' : installPackages(home, packages);
}

async function buildRival(site: string, packages: string): Promise<MeasuredRun> {
  for (const folder of ['dist', '.astro', 'node_modules'])
    await rm(join(site, folder), { recursive: true, force: true });
  const astro = resolve(packages, 'astro/bin/astro.mjs');
  return measureRun([astro, 'build', '--silent'], { cwd: site, env: QUIET });
}
