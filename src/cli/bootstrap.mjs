// Runs scripts of this folder one after another: `node src/cli/bootstrap.mjs build serve`.
// The only file that the machine's own Node runs, before anything is installed: plain JavaScript for Node 20.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endWithParent } from './end-with-parent.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

const scripts = process.argv.slice(2);
const unknown = scripts.find((script) => !existsSync(join(root, `src/cli/${script}.ts`)));
if (unknown !== undefined) {
  console.error(`Не понимаю: ${unknown}\n  ключей у этой команды нет`);
  process.exit(1);
}

if (!isInstalled()) {
  npm('ci --no-audit --no-fund --loglevel=error --fetch-retry-maxtimeout=10000');
  // Where install scripts are off, that of this one package is run by name: it brings Node 24.
  if (!existsSync(node)) npm('rebuild node --ignore-scripts=false --loglevel=error');
  if (!existsSync(node)) {
    console.error('Not installed: the package node has brought no Node 24, see above.');
    process.exit(1);
  }
}

for (const script of scripts) {
  const code = await run(`src/cli/${script}.ts`);
  if (code !== 0) process.exit(code);
}

/**
 * Runs npm, and ends this process if it fails.
 * @param {string} command
 */
function npm(command) {
  console.log(`Installing dependencies: npm ${command.split(' --')[0]}`);
  // A shell finds npm on Windows too, where it is no program but a script.
  const { status } = spawnSync(`npm ${command}`, { cwd: root, stdio: 'inherit', shell: true });
  if (status === 0) return;
  console.error('Not installed: npm failed, see above. It needs npm and a network (or a full npm cache).');
  process.exit(status ?? 1);
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
  const PATH = [dirname(node), join(root, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter);
  const child = spawn(node, [script], { cwd: root, stdio: 'inherit', env: { ...process.env, PATH } });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  endWithParent(() => child.kill());
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
