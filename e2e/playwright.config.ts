import { defineConfig, devices } from '@playwright/test';
import { findChromium } from '../src/bench/chromium.ts';
import { NOON } from './shop.ts';
import { BUILT, SITE, UNDER_HELP, type SiteUnderTest } from './sites.ts';
import type { SiteOptions } from './test.ts';

const executablePath = findChromium(process.env['CHROMIUM_PATH']);

/** The first of three in a row; another one lets two runs share a machine. */
const PORT = Number(process.env['PORT'] ?? 4401);
const portOf = (site: SiteUnderTest) => PORT + [SITE, UNDER_HELP, BUILT].indexOf(site);

/** Whoever builds the shop's sites while a processor has nothing else to do says so. */
const IS_SHOP_BUILT = process.env['SHOP_IS_BUILT'] !== undefined;

/** What must hold for whatever content, and names none of it. */
const ANY_CONTENT = '**/any-content/*.spec.ts';

const use = (site: SiteUnderTest) => ({
  baseURL: `http://localhost:${String(portOf(site))}`,
  base: site.base,
  folder: site.folder,
});

/** Servers are started in turn: what one builds before is there for the next. */
const server = (site: SiteUnderTest, before = '') => ({
  command: `${before}node src/cli/serve.ts ${site.folder}`,
  cwd: '..',
  env: { SITE_BASE: site.base, PORT: String(portOf(site)) },
  port: portOf(site),
  timeout: 180_000,
  reuseExistingServer: false,
});

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
    // A trace of every test takes a sixth of all time: `npm test` tries what failed again with one.
    trace: 'off',
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
  webServer: [
    server(SITE, IS_SHOP_BUILT ? '' : 'node e2e/build-shop.ts && '),
    server(UNDER_HELP),
    server(BUILT),
  ],
});
