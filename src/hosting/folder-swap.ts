import { existsSync, renameSync, rmSync } from 'node:fs';

/** Where a folder stands while another takes its place. */
function previousOf(folder: string): string {
  return `${folder}.previous`;
}

/** Puts a whole folder in the place of another, which is deleted; if it can't be put there, the other comes back. */
export function putInPlace(whole: string, folder: string): void {
  if (existsSync(folder)) renameSync(folder, previousOf(folder));
  try {
    renameSync(whole, folder);
  } catch (error) {
    restoreLast(folder);
    throw error;
  }
  rmSync(previousOf(folder), { recursive: true, force: true });
}

/** Brings a folder back that was taken away and not replaced, as when a machine stops between the two. */
export function restoreLast(folder: string): void {
  const previous = previousOf(folder);
  if (!existsSync(previous)) return;
  if (existsSync(folder)) rmSync(previous, { recursive: true });
  else renameSync(previous, folder);
}
