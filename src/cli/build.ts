import { rmSync } from 'node:fs';
import { putInPlace, restoreLast } from '../hosting/folder-swap.ts';
import { fail, messageOf } from './fail.ts';
import { readOptions } from './read-options.ts';
import { runEnvironment } from './run-environment.ts';

// Built beside the folder and put in its place only when whole: a failed build leaves the last good one.
const [folder = 'dist'] = readOptions({ allowPositionals: true }).positionals;
// Astro would say in English that it cannot load its settings.
runEnvironment();

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// It takes a second to load: who is told of a slip does not wait for it.
const { build } = await import('astro');

const staging = `${folder}.next`;

restoreLast(folder);
rmSync(staging, { recursive: true, force: true });
try {
  await build({ outDir: staging, logLevel: 'warn' });
  putInPlace(staging, folder);
} catch (error) {
  rmSync(staging, { recursive: true, force: true });
  // Astro has said where and why; `astro build` shows the stack.
  fail(messageOf(error));
}
console.log(`Сайт собран: ${folder}`);
