import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file to write: its path inside a folder, and its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Writes files below a folder, with the folders they need. */
export async function writeTextFiles(folder: string, files: readonly TextFile[]): Promise<void> {
  for (const { path, text } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
