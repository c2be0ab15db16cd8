// Ends a script that is started before its dependencies are there with what to run first, instead of with what Node or a
// shell says of it: `node --import ./src/cli/installed.mjs SCRIPT`. Plain JavaScript, for the machine's own Node.
import { existsSync } from 'node:fs';
import module from 'node:module';

const LEAST_NODE = 24;

const lock = new URL('../../node_modules/.package-lock.json', import.meta.url);
if (!existsSync(lock)) refuse('npm ci');
// The package brought no Node where install scripts are off: then this is the machine's own.
if (Number.parseInt(process.versions.node) < LEAST_NODE) refuse('npm rebuild node --ignore-scripts=false');

// Half of the start of a script is reading code: the next run has what this one compiles.
module.enableCompileCache();

/** @param {string} command */
function refuse(command) {
  console.error(`Зависимости не установлены. Сначала выполните: ${command}`);
  process.exit(1);
}
