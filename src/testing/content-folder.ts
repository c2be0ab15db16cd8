import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Edit } from '../checks/mistakes/mistake.ts';
import { readTexts } from '../source/read-texts.ts';

/** Copies a content folder and makes edits in the copy. */
export async function copyContent(source: string, target: string, edits: readonly Edit[]): Promise<void> {
  const texts = readTexts(source);
  const edited = edits.reduce((before, edit) => edit(before), texts);
  await cp(source, target, { recursive: true });
  for (const [path, text] of edited) {
    if (texts.get(path) === text) continue;
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), text);
  }
  for (const path of texts.keys()) if (!edited.has(path)) await rm(join(target, path));
}
