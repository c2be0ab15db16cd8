import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { parsedJson } from './parsed-json.ts';

const memorySchema = z.object({ of: z.string(), value: z.unknown() });

/** Code that what is remembered may come of: with another rule of the language the same words make another file. */
const RULES = [
  'src/domain/language/*.ts',
  'src/domain/message/*.ts',
  'src/domain/pull/*.ts',
  'src/domain/search/*.ts',
  'src/domain/story/*.ts',
  'src/source/*.worker.ts',
  'package-lock.json',
];

/**
 * What `make` makes of `input`, remembered in a file until input or rules change: for what takes seconds and is asked
 * for in every build. A file that can't be read is made anew.
 */
export async function remembered<Value>(
  memoryFile: string,
  input: unknown,
  make: () => Value | Promise<Value>,
): Promise<Value> {
  const of = createHash('sha256')
    .update(await rulesDigest())
    .update(JSON.stringify(input))
    .digest('hex');
  const memory = memorySchema.safeParse(parsedJson(await readFile(memoryFile, 'utf8').catch(() => '')));
  if (memory.data?.of === of) return memory.data.value as Value;
  const value = await make();
  await mkdir(dirname(memoryFile), { recursive: true });
  await writeFile(memoryFile, JSON.stringify({ of, value }));
  return value;
}

async function rulesDigest(): Promise<string> {
  const hash = createHash('sha256');
  const files = await Array.fromAsync(glob(RULES, { cwd: process.cwd() }));
  for (const file of files.sort()) hash.update(await readFile(join(process.cwd(), file)));
  return hash.digest('hex');
}
