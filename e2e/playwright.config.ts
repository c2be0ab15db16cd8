import { defineConfig, devices } from '@playwright/test';
import { findChromium } from '../src/bench/chromium.ts';
import type { SiteOptions } from './test.ts';

const SITE_PORT = 4401;
const HELP_PORT = 4402;

const executablePath = findChromium(process.env['CHROMIUM_PATH']);

const server = (folder: string, base: string, port: number) => ({
  command: `node src/cli/serve.ts ${folder}`,
  cwd: '..',
  env: { SITE_BASE: base, PORT: String(port) },
  port,
  reuseExistingServer: false,
});

/** Runs on what `npm run build` left: the site in `dist`, and in `.cache/help-dist` as it is under `/help/`. */
export default defineConfig<SiteOptions>({
  testMatch: '*.spec.ts',
  outputDir: '../test-results',
  reporter: [['list'], ['json', { outputFile: '../.cache/e2e.json' }]],
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  // Machines that check are shared: only what never ends is a failure. Times are for the bench.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  workers: 2,
  use: {
    ...devices['Desktop Chrome'],
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    trace: 'retain-on-failure',
    launchOptions: {
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      ...(executablePath !== undefined && { executablePath }),
    },
  },
  projects: [
    { name: 'site', use: { baseURL: `http://localhost:${String(SITE_PORT)}`, base: '/' } },
    {
      name: 'under-help',
      grep: /@any-base/,
      use: { baseURL: `http://localhost:${String(HELP_PORT)}`, base: '/help/' },
    },
  ],
  webServer: [server('dist', '/', SITE_PORT), server('.cache/help-dist', '/help/', HELP_PORT)],
});
