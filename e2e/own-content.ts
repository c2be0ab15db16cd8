import { execFile } from 'node:child_process';
import { cp, glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { parse, stringify } from 'yaml';
import type { Notice } from '../src/schemas/notice.ts';
import { redirectSchema, type Redirect } from '../src/schemas/redirect.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const SAMPLE = /\bsample: true\b/;

/** Copies the repository's content, for a build of its own. */
export async function copyContent(folder: string): Promise<void> {
  await cp(join(root, 'content'), folder, { recursive: true });
}

/** Where the content says that a value is an example, as `path:line` inside its folder. */
export async function findSamples(folder: string): Promise<readonly string[]> {
  const samples: string[] = [];
  for await (const file of glob('**/*.{yaml,mdx,md}', { cwd: folder })) {
    const lines = (await readFile(join(folder, file), 'utf8')).split('\n');
    samples.push(
      ...lines.flatMap((line, index) => (SAMPLE.test(line) ? [`${file}:${String(index + 1)}`] : [])),
    );
  }
  return samples.toSorted();
}

/** How a build went: its exit code and all that it printed. */
export interface BuildRun {
  readonly exitCode: number;
  readonly output: string;
}

/** Runs `npm run build` over a content folder into another one than the site under test. */
export function buildSite(
  contentFolder: string,
  outputFolder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<BuildRun> {
  return new Promise((resolve) => {
    const settings = { cwd: root, env: { ...process.env, ...env, SITE_CONTENT: contentFolder } };
    execFile(process.execPath, ['src/cli/build.ts', outputFolder], settings, (error, stdout, stderr) => {
      resolve({ exitCode: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr });
    });
  });
}

/** Gives every example of a content folder a source, as a shop does that fills in its own contacts and periods. */
export async function sourceSamples(folder: string): Promise<void> {
  for await (const file of glob('**/*.yaml', { cwd: folder })) {
    const text = await readFile(join(folder, file), 'utf8');
    const sourced = text.replaceAll(
      new RegExp(SAMPLE, 'g'),
      'source: {title: Регламент, checked: 2026-11-20}',
    );
    await writeFile(join(folder, file), sourced);
  }
}

/** Adds a line to the `redirects.yaml` of a content folder. */
export async function addRedirect(folder: string, redirect: Redirect): Promise<void> {
  const file = join(folder, 'redirects.yaml');
  const redirects = z.array(redirectSchema).parse(parse(await readFile(file, 'utf8')));
  await writeFile(file, stringify([...redirects, redirect]));
}

/** Adds a notice to a content folder. */
export async function addNotice(folder: string, name: string, notice: Notice): Promise<void> {
  await mkdir(join(folder, 'notices'), { recursive: true });
  await writeFile(join(folder, 'notices', `${name}.yaml`), stringify(notice));
}

const ONE_PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

/** Puts a picture of one pixel beside an article, `article` being its path without the ending, and shows it there and in links. */
export async function addPicture(folder: string, article: string, alt: string): Promise<void> {
  const path = join(folder, 'articles', article);
  await writeFile(`${path}.png`, Buffer.from(ONE_PIXEL, 'base64'));
  const file = `./${basename(path)}.png`;
  const text = await readFile(`${path}.mdx`, 'utf8');
  await writeFile(
    `${path}.mdx`,
    `${text.replace('\nowner:', `\npicture: ${file}\nowner:`)}\n![${alt}](${file})\n`,
  );
}
