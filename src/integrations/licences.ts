import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { z } from 'zod';

/** Stands in the built folder; browsers ask for it only if a reader does. */
const LICENCES_FILE = 'licenses.txt';

/** Ships as it comes, bundled into nothing; builds elsewhere, as the bench's rivals, have no packages beside them. */
const UNBUNDLED = [fileURLToPath(new URL('../../node_modules/pagefind', import.meta.url))];
const LICENCE = /^(?:licen[cs]e|copying)/i;
const INTRODUCTION = `What this site loads into browsers is made with these packages. The terms of the dictionary that search knows words
from stand in poisk/slovar.txt.`;

const manifestSchema = z.object({ name: z.string(), version: z.string(), license: z.string() });

const bundled = new Set<string>();

/** Takes note of the packages that scripts for browsers are made with. */
export const noteLicences: Plugin = {
  name: 'note-licences',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle: (_, bundle) => {
    const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
    for (const folder of modules.map(packageOf)) if (folder !== undefined) bundled.add(folder);
  },
};

/**
 * The folder of the package that a module is from.
 * @example packageOf('/shop/node_modules/@orama/stemmers/dist/ru.js') → '/shop/node_modules/@orama/stemmers'
 */
export function packageOf(module: string): string | undefined {
  return /^[^\0].*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module)?.[0];
}

/** Writes into a built folder the licences of all packages of which something ships in it; a package without one stops the build. */
export async function writeLicences(folder: string): Promise<void> {
  const notices = await Promise.all([...bundled, ...UNBUNDLED].map(noticeOf));
  const text = [INTRODUCTION, ...new Set(notices.sort())].join('\n\n');
  await writeFile(join(folder, LICENCES_FILE), `${text}\n`);
}

async function noticeOf(folder: string): Promise<string> {
  const { name, version, license } = manifestSchema.parse(
    JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')),
  );
  return `## ${name} ${version} (${license})\n\n${await licenceIn(folder)}`;
}

async function licenceIn(folder: string): Promise<string> {
  const file = (await readdir(folder)).sort().find((name) => LICENCE.test(name));
  if (file === undefined) throw new Error(`В ${folder} нет лицензии`);
  const path = join(folder, file);
  return (await stat(path)).isDirectory() ? licenceIn(path) : (await readFile(path, 'utf8')).trim();
}
