import { existsSync, renameSync, rmSync } from 'node:fs';
import { build } from 'astro';
import { readOptions } from './read-options.ts';
import { runEnvironment } from './run-environment.ts';

// Built beside the folder and put in its place only when whole: a failed build leaves the last good one.
const [folder = 'dist'] = readOptions({ allowPositionals: true }).positionals;
// Astro would say in English that it cannot load its settings.
runEnvironment();

const staging = `${folder}.next`;
const previous = `${folder}.previous`;

rmSync(staging, { recursive: true, force: true });
try {
  await build({ outDir: staging, logLevel: 'warn' });
} catch (error) {
  // Astro has said where and why; `astro build` shows the stack.
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
if (existsSync(folder)) renameSync(folder, previous);
renameSync(staging, folder);
rmSync(previous, { recursive: true, force: true });
console.log(`Сайт собран: ${folder}`);
