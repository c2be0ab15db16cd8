import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TextFile } from './article-files.ts';

/** Writes files below a folder, with the folders they need. */
export async function writeTextFiles(folder: string, files: readonly TextFile[]): Promise<void> {
  for (const { path, text } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
