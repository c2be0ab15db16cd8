import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// npm run test:hosts: the configurations that are written for servers, on those servers.

/** Programs of Debian, and the packages that bring them. */
const PROGRAMS = ['nginx', 'caddy', 'wrk'];
const PACKAGES = [...PROGRAMS, 'libnginx-mod-http-brotli-static'];
/** Installed, they would otherwise start at once, on the ports of the machine. */
const NOT_STARTED = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };

const missing = PROGRAMS.filter((program) => !isThere(program));
if (missing.length > 0) {
  if (process.getuid?.() !== 0 || !isThere('apt-get')) {
    console.log(
      `SKIPPED: ${missing.join(', ')} not installed, and only root can, with apt-get. Nothing was tested.`,
    );
    process.exit(0);
  }
  run('apt-get', ['update', '--quiet=2']);
  run('apt-get', ['install', '--quiet=2', '--yes', '--no-install-recommends', ...PACKAGES]);
}
run('vitest', ['run', '--project', 'hosts']);

function isThere(program: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => statSync(join(folder, program), { throwIfNoEntry: false })?.isFile());
}

function run(program: string, args: readonly string[]): void {
  const { status } = spawnSync(program, args, { stdio: 'inherit', env: NOT_STARTED });
  if (status !== 0) process.exit(status ?? 1);
}
