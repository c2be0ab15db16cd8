import { relative, resolve } from 'node:path';

/** What of a file watcher is used. */
interface FolderWatcher {
  readonly add: (path: string) => unknown;
  readonly on: (event: 'all', listener: (event: string, path: string) => void) => unknown;
}

/**
 * Calls `react` after files of the folder change, once for changes that come while it is still at the last ones; a
 * failure is told, and the next change is reacted to all the same.
 */
export function watchFolder(
  watcher: FolderWatcher,
  folder: string,
  react: () => Promise<void>,
  tellFailure: (error: unknown) => void,
): void {
  let isReacting = false;
  let isDue = false;
  const reactToAll = async () => {
    if (isReacting) return;
    isReacting = true;
    while (isDue) {
      isDue = false;
      await react().catch(tellFailure);
    }
    isReacting = false;
  };
  watcher.add(resolve(folder));
  watcher.on('all', (_, path) => {
    if (relative(resolve(folder), path).startsWith('..')) return;
    isDue = true;
    void reactToAll();
  });
}
