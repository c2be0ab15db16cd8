import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFiles, type ReadContent, type ReadingOptions } from './read-content.ts';

const TEXT_FILES = '**/*.{yaml,json,md,mdx,svg,txt}';

/** The texts of a content folder by their paths in it; its pictures are none. */
export function readTexts(folder: string): ReadonlyMap<string, string> {
  const paths = globSync(TEXT_FILES, { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** Reads a content that stands at `folder` in reports and is nowhere on a disk. */
export function readContentTexts(
  folder: string,
  texts: ReadonlyMap<string, string>,
  options?: ReadingOptions,
): Promise<ReadContent> {
  const readBytes = (path: string) => Promise.resolve(Buffer.from(texts.get(path) ?? ''));
  const files = {
    paths: [...texts.keys()],
    readBytes,
    bytesOf: async (path: string) => (await readBytes(path)).byteLength,
  };
  return readContentFiles(folder, files, options);
}
