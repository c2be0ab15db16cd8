import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** npm packages by name, with exact versions. */
export type Packages = Readonly<Record<string, string>>;

/** Folder with the packages, which npm puts into `home` unless they are there already; `undefined` if npm brings none. */
export async function installPackages(home: string, packages: Packages): Promise<string | undefined> {
  const manifest = manifestOf(packages);
  const file = join(home, 'package.json');
  const own = join(home, 'node_modules');
  if (existsSync(own) && existsSync(file) && readFileSync(file, 'utf8') === manifest) return own;
  console.log(`\nInstalling for measuring, in ${home}: ${Object.keys(packages).join(', ')}`);
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  await writeFile(file, manifest);
  const { status } = spawnSync('npm install --no-audit --no-fund --loglevel=error', {
    cwd: home,
    stdio: 'inherit',
    shell: true,
  });
  if (status === 0) return own;
  console.log(`npm could not install it in ${home}`);
  await rm(own, { recursive: true, force: true });
  return undefined;
}

/** What npm installs by; Astro learns from it which packages are written for Astro. */
export function manifestOf(packages: Packages): string {
  return JSON.stringify({ private: true, type: 'module', dependencies: packages });
}
