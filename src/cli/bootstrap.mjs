// Runs scripts of this folder one after another: `node src/cli/bootstrap.mjs build serve`.
// The only file that the machine's own Node runs, before anything is installed: plain JavaScript for Node 20.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const node = join(root, 'node_modules/.bin/node');

if (!isInstalled()) {
  console.log('Installing dependencies: npm ci');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

for (const script of process.argv.slice(2)) {
  const code = await run(`src/cli/${script}.ts`);
  if (code !== 0) process.exit(code);
}

/** Whether node_modules holds what package-lock.json asks for; optional packages of other machines may be absent. */
function isInstalled() {
  const installedLock = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(node) || !existsSync(installedLock)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const installed = packagesOf(installedLock);
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const there = installed[path];
    return there === undefined ? optional === true : there.version === version;
  });
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}

/**
 * Exit code of a script run by the installed Node, for which `node` also means itself.
 * @param {string} script
 * @returns {Promise<number>}
 */
function run(script) {
  const PATH = `${dirname(node)}:${process.env['PATH'] ?? ''}`;
  const child = spawn(node, [script], { cwd: root, stdio: 'inherit', env: { ...process.env, PATH } });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
