import { spawnSync } from 'node:child_process';
import { chromium } from '@playwright/test';

/** The shell first: the same engine without windows, which opens pages in two thirds of the time. */
const SYSTEM_BROWSERS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Commands that bring a Chromium, tried in this order until one has. */
const INSTALLERS = [
  'npx playwright install chromium',
  'apt-get update && apt-get install -y chromium-headless-shell',
  'apt-get install -y chromium',
];

/** Path of the first Chromium that is there: the one named by `CHROMIUM_PATH`, the system's, Playwright's. */
export function findChromium(named: string | undefined, isThere = isRunnable): string | undefined {
  if (named !== undefined) return isThere(named) ? named : undefined;
  return [...SYSTEM_BROWSERS, chromium.executablePath()].find(isThere);
}

/** Path of a Chromium, for end-to-end tests and measurements; gets one, saying how, if none is there. */
export function obtainChromium(named: string | undefined): string {
  const found = findChromium(named);
  if (found !== undefined) return found;
  if (named !== undefined) throw new Error(`CHROMIUM_PATH names no browser: ${named}`);
  for (const command of INSTALLERS) {
    console.log(`No Chromium here: ${command}`);
    spawnSync(command, { shell: true, stdio: 'inherit' });
    const installed = findChromium(undefined);
    if (installed !== undefined) return installed;
  }
  throw new Error('No Chromium: install one and name it in CHROMIUM_PATH');
}

/** Whether it starts: a browser of Playwright's may be there and lack libraries of the system. */
function isRunnable(path: string): boolean {
  return spawnSync(path, ['--version']).status === 0;
}
