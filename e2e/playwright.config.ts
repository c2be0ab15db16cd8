import { defineConfig, devices } from '@playwright/test';
import { findChromium } from '../src/bench/chromium.ts';
import { NOON, TODAY } from './shop.ts';
import type { SiteOptions } from './test.ts';

const executablePath = findChromium(process.env['CHROMIUM_PATH']);

/** The first of three in a row; another one lets two runs share a machine. */
const PORT = Number(process.env['PORT'] ?? 4401);

const SITE = { folder: '.cache/e2e/site', base: '/', port: PORT };
const UNDER_HELP = { folder: '.cache/e2e/help', base: '/help/', port: PORT + 1 };
/** The site of this repository's own content, as `npm run build` left it. */
const BUILT = { folder: 'dist', base: '/', port: PORT + 2 };

/** What must hold for whatever content, and names none of it. */
const ANY_CONTENT = '**/any-content/*.spec.ts';

const use = ({ folder, base, port }: typeof SITE) => ({
  baseURL: `http://localhost:${String(port)}`,
  base,
  folder,
});

const server = ({ folder, base, port }: typeof SITE) => ({
  command: `node src/cli/serve.ts ${folder}`,
  cwd: '..',
  env: { SITE_BASE: base, PORT: String(port) },
  port,
  reuseExistingServer: false,
});

/** Builds the small shop of `content/` before it is served. */
const shop = (site: typeof SITE) => {
  const { command, env, ...rest } = server(site);
  return {
    ...rest,
    command: `node --import ./src/cli/installed.mjs src/cli/build.ts ${site.folder} && ${command}`,
    timeout: 180_000,
    env: { ...env, SITE_CONTENT: 'e2e/content', SITE_DATE: TODAY },
  };
};

/** A reader's tasks run on a small shop of their own, and what must hold for any content on this repository's too. */
export default defineConfig<SiteOptions>({
  testMatch: '**/*.spec.ts',
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
    // A trace of every test takes a sixth of all time: at home run the one that failed again, with --trace on.
    trace: process.env['CI'] === undefined ? 'off' : 'retain-on-failure',
    launchOptions: {
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      ...(executablePath !== undefined && { executablePath }),
    },
  },
  projects: [
    // These take longest: begun last, one would go on alone while the other worker has nothing left to do.
    { name: 'built', testMatch: ANY_CONTENT, use: use(BUILT) },
    { name: 'any-content', testMatch: ANY_CONTENT, use: { ...use(SITE), now: NOON } },
    { name: 'site', testIgnore: ANY_CONTENT, use: use(SITE) },
    { name: 'under-help', testIgnore: ANY_CONTENT, grep: /@any-base/, use: use(UNDER_HELP) },
  ],
  webServer: [shop(SITE), shop(UNDER_HELP), server(BUILT)],
});
