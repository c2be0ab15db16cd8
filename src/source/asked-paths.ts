import { relative, resolve } from 'node:path';
import { nearest } from '../domain/report/nearest.ts';

/** What paths ask for. */
export interface AskedPaths {
  /** Whether a file, as reports name it, was asked for. */
  readonly includes: (file: string) => boolean;
  /** Paths that name nothing, each with the file or folder that was probably meant. */
  readonly unknown: readonly { readonly path: string; readonly nearest: string | undefined }[];
}

/**
 * Finds what paths mean, each a file or folder in any spelling: as reports name it, absolute, with backslashes, or from
 * one of the folders that people may stand in, the repository's first.
 */
export function askedPaths(
  paths: readonly string[],
  files: readonly string[],
  folders: readonly [root: string, ...others: string[]],
): AskedPaths {
  const fromRoot = (folder: string, path: string) =>
    relative(folders[0], resolve(folder, path.replaceAll('\\', '/'))).replaceAll('\\', '/');
  const meant = paths.map((path) =>
    folders
      .map((folder) => fromRoot(folder, path))
      .find((candidate) => files.some((file) => isWithin(file, candidate))),
  );
  return {
    includes: (file) =>
      paths.length === 0 || meant.some((path) => path !== undefined && isWithin(file, path)),
    unknown: paths
      .filter((_, at) => meant[at] === undefined)
      .map((path) => ({ path, nearest: nearest(fromRoot(folders[0], path), files.flatMap(withFolders))[0] })),
  };
}

function isWithin(file: string, path: string): boolean {
  return path === '' || file === path || file.startsWith(`${path}/`);
}

/** @example withFolders('content/facts/a.yaml') → ['content', 'content/facts', 'content/facts/a.yaml'] */
function withFolders(file: string): readonly string[] {
  const names = file.split('/');
  return names.map((_, depth) => names.slice(0, depth + 1).join('/'));
}
