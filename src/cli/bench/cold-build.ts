import { rmSync } from 'node:fs';
import { build } from 'astro';

// node cold-build.ts FOLDER: builds the site there as if for the first time on this machine.
const [, , outDir = ''] = process.argv;
const cacheDir = `${outDir}.cache`;

for (const folder of [outDir, cacheDir]) rmSync(folder, { recursive: true, force: true });
await build({ outDir, cacheDir, logLevel: 'error' });
