import { execFileSync } from 'node:child_process';
import { fail } from './fail.ts';

/** The files that differ from where this branch left another, as git names them; ends the script if git knows no such. */
export function changedFiles(base: string): readonly string[] {
  try {
    return execFileSync('git', ['diff', '--name-only', '-z', '--merge-base', base, '--'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
      .split('\0')
      .filter((file) => file !== '');
  } catch {
    fail(`Git не знает, чем правка отличается от «${base}»: назовите ветку, например --base main`);
  }
}
