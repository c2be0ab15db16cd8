import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Inside the repository, where a content must stand to be built, and outside of what git looks at. */
const WORKTREE = '.cache/diff/base';

/**
 * Calls with the content folder as it is in a commit, in a worktree of its own that is there as long as it takes: files
 * that are being edited are not touched. Throws a message for people if there is no such content.
 */
export async function withFormerContent<T>(
  contentFolder: string,
  base: string,
  use: (formerFolder: string) => Promise<T>,
): Promise<T> {
  // Hooks of the repository have nothing to do with a look at its past.
  const git = async (...args: readonly string[]) =>
    (await run('git', ['-C', contentFolder, '-c', 'core.hooksPath=/dev/null', ...args])).stdout.trim();
  const prefix = await git('rev-parse', '--show-prefix').catch(() => {
    throw new Error(`Сравнить не с чем: ${contentFolder} не хранится в git`);
  });
  const commit = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`).catch(
    async () => {
      const branches = (await git('branch', '--format=%(refname:short)')).split('\n').join(', ');
      const hint = branches === '' ? '' : `\n  есть ветки: ${branches}; другие сначала получите: git fetch`;
      throw new Error(`Нет ветки или коммита «${base}»${hint}`);
    },
  );
  const worktree = resolve(WORKTREE);
  const clear = async () => {
    await rm(worktree, { recursive: true, force: true });
    await git('worktree', 'prune');
  };
  await clear();
  try {
    await git('worktree', 'add', '--quiet', '--detach', worktree, commit);
    const formerFolder = join(WORKTREE, prefix.replace(/\/$/, ''));
    if (!existsSync(formerFolder)) throw new Error(`В «${base}» нет папки ${prefix}`);
    return await use(formerFolder);
  } finally {
    await clear();
  }
}
