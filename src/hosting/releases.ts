import {
  existsSync,
  lstatSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs';
import { cp, glob, link, mkdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The whole of a release: the built site, and beside it what is not for readers. */
export const SITE_FOLDER = 'site';

/** How many releases stay to go back to. */
const KEPT = 5;
/** How long a tab may stay open and still find the code that it loads when it is needed. */
const OPEN_TAB_MS = 7 * 24 * 60 * 60 * 1000;
/** Files of the site whose names change with what they hold. */
const HASHED_FILES = ['_astro/**/*', 'vstroit/**/*', 'pagefind/{fragment,index}/*', 'pagefind/*.pf_meta'];

/**
 * Puts a built site into a versioned folder of `releases/` and, once that is whole, lets the link `current` lead to it.
 * `complete` adds what stands beside the site; it is told where the release will be. Returns the folder of the release.
 */
export async function publishRelease(
  site: string,
  target: string,
  now: Date,
  complete: (staging: string, release: string) => Promise<void> | void = () => undefined,
): Promise<string> {
  const release = join(target, 'releases', now.toISOString().replaceAll(':', '-'));
  const staging = join(target, 'releases/.next');
  rmSync(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  await cp(site, join(staging, SITE_FOLDER), { recursive: true, preserveTimestamps: true });
  await keepForOpenTabs(join(target, 'current', SITE_FOLDER), join(staging, SITE_FOLDER), now);
  await complete(staging, release);
  renameSync(staging, release);
  switchTo(release, target);
  for (const old of releasesOf(target).slice(0, -KEPT)) rmSync(old, { recursive: true });
  return release;
}

/** Lets the link lead to the release before, and returns its folder; `undefined` if there is none. */
export function rollBack(target: string): string | undefined {
  const releases = releasesOf(target);
  const current = basename(readlinkSync(join(target, 'current')));
  const previous = releases[releases.findIndex((release) => basename(release) === current) - 1];
  if (previous !== undefined) switchTo(previous, target);
  return previous;
}

/** Folders of whole releases, the oldest first. */
function releasesOf(target: string): readonly string[] {
  return readdirSync(join(target, 'releases'))
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => join(target, 'releases', name));
}

/** A link is replaced at once, a folder is not. */
function switchTo(release: string, target: string): void {
  const next = join(target, 'current.next');
  if (lstatSync(next, { throwIfNoEntry: false }) !== undefined) unlinkSync(next);
  symlinkSync(join('releases', basename(release)), next);
  renameSync(next, join(target, 'current'));
}

/** Keeps what an open page of the last days may still load. */
async function keepForOpenTabs(before: string, after: string, now: Date): Promise<void> {
  for await (const file of glob(HASHED_FILES, { cwd: before })) {
    const [old, kept] = [join(before, file), join(after, file)];
    const found = await stat(old);
    if (found.isDirectory() || existsSync(kept) || found.mtimeMs < now.getTime() - OPEN_TAB_MS) continue;
    await mkdir(dirname(kept), { recursive: true });
    await link(old, kept);
  }
}
