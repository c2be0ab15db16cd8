import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { obtainChromium } from '../bench/chromium.ts';
import { unprovenClaims } from '../site-checks/stated-claims.ts';
import { testReportSchema } from '../schemas/test-report.ts';
import { formatMinutes, formatTally, tallyStep, tallyTests, type Tally } from '../domain/report/tally.ts';
import { traceFailed } from './trace-failed.ts';

// npm test: all that must hold before a change lands; npm run test:all opens every page of the sitemap too.

/** One part of the test, and how it went. */
interface Part {
  readonly name: string;
  readonly tally: Tally;
  readonly durationMs: number;
}

interface PartOptions {
  /** Where a test runner writes what it counted; a command without one counts as one check. */
  readonly report?: string;
  /** What the command is told besides. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether nothing runs beside it, so that what it prints may be printed at once. */
  readonly isAlone?: boolean;
}

const SITE_TESTS = 'built sites';
const BUDGETS = 'budgets';
const E2E = 'e2e';
const STATEMENT = 'statement on accessibility';

const start = performance.now();
const parts: Part[] = [];

const chromium = findBrowser();
// One row of parts a core, none waiting for the other row; what runs Astro on this content, which keeps its types and
// caches in one place, runs in turn.
const types = run('types', 'npm run --silent check:types');
const [areBuilt, isShopBuilt] = await Promise.all([
  testBuilds(types),
  testSources(types).then(testUnits).then(testBudgets).then(buildShop),
]);
await testInBrowser();

const tallies = parts.map(({ tally }) => tally);
console.log(`\n${formatMinutes([...parts, { name: 'all', durationMs: performance.now() - start }])}`);
console.log(`\n${formatTally(tallies)}`);
process.exitCode = tallies.some(({ failed }) => failed > 0) ? 1 : 0;

function findBrowser(): string | undefined {
  announce('browser');
  const began = performance.now();
  try {
    const path = obtainChromium(process.env['CHROMIUM_PATH']);
    console.log(path);
    note('browser', began, tallyStep(0));
    return path;
  } catch (error) {
    console.error(error);
    note('browser', began, tallyStep(1));
    return undefined;
  }
}

/** Returns whether both sites are there to be tested. */
async function testBuilds(types: Promise<boolean>): Promise<boolean> {
  await types;
  const isBuilt = await run('build', 'npm run --silent build');
  const isBuiltUnderHelp = await run(
    'build under /help/',
    'node --import ./src/cli/installed.mjs src/cli/build.ts .cache/help-dist',
    {
      env: { SITE_BASE: '/help/' },
    },
  );
  if (!isBuilt || !isBuiltUnderHelp) {
    leaveOut(SITE_TESTS, 'it needs both builds');
    return false;
  }
  const report = '.cache/site.json';
  await run(SITE_TESTS, vitest('--project site', report), { report });
  return true;
}

async function testSources(types: Promise<boolean>): Promise<void> {
  await run('format', 'npm run --silent check:format');
  await run('content check and spelling', 'npm run --silent content:check -- --spelling');
  // Lint asks for the types of Astro's collections, which the check of types writes.
  await types;
  await run('lint and arrows', 'npm run --silent check:lint');
}

async function testUnits(): Promise<void> {
  const report = '.cache/unit.json';
  await run('unit', vitest('--project node --project dom', report), { report });
}

/** Weights and generators; nothing of it is a time, so it may share the machine. */
async function testBudgets(): Promise<void> {
  if (chromium === undefined) leaveOut(BUDGETS, 'it needs a browser');
  else await run(BUDGETS, 'npm run --silent bench -- --quick', { env: { CHROMIUM_PATH: chromium } });
}

/** What the browser is to open: once it is opened, two builds would keep but one processor busy. */
function buildShop(): Promise<boolean> {
  return run('builds of the small shop', 'node e2e/build-shop.ts');
}

async function testInBrowser(): Promise<void> {
  if (chromium === undefined || !areBuilt || !isShopBuilt) {
    leaveOut(E2E, 'it needs a browser and all builds');
    return;
  }
  const report = '.cache/e2e.json';
  const env = { CHROMIUM_PATH: chromium, SHOP_IS_BUILT: '1' };
  const haveHeld = await run(E2E, 'playwright test --config e2e', { report, env, isAlone: true });
  checkStatement(report);
  if (!haveHeld) traceFailed(env);
}

/** What `/dostupnost/` says must have been borne out by what was just tried in a browser. */
function checkStatement(report: string): void {
  announce(STATEMENT);
  const began = performance.now();
  const unproven = unprovenClaims(JSON.parse(readFileSync(report, 'utf8')));
  for (const claim of unproven) console.error(`No test that held bears out: ${claim}`);
  note(STATEMENT, began, tallyStep(unproven.length));
}

function vitest(projects: string, report: string): string {
  return `vitest run ${projects} --reporter=default --reporter=json --outputFile.json=${report}`;
}

/** Runs a part and returns whether it passed; one of two parts at a time is printed whole once it has ended. */
async function run(
  name: string,
  command: string,
  { report, env, isAlone = false }: PartOptions = {},
): Promise<boolean> {
  const began = performance.now();
  if (report !== undefined) rmSync(report, { force: true });
  if (isAlone) announce(name);
  // The command is words alone: any system's shell finds the program.
  const child = spawn(command, {
    shell: true,
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const ended = new Promise<number>((resolve) => {
    child.on('close', (code) => resolve(code ?? 1));
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => output.push(chunk));
  }
  const exitCode = await ended;
  if (!isAlone) {
    announce(name);
    process.stdout.write(Buffer.concat(output));
  }
  note(name, began, report === undefined ? tallyStep(exitCode) : tallyTests(readReport(report), exitCode));
  return exitCode === 0;
}

function leaveOut(name: string, why: string): void {
  announce(name);
  console.log(`Not run: ${why}`);
  note(name, performance.now(), tallyStep(1));
}

function announce(name: string): void {
  console.log(`\n── ${name} ──`);
}

function note(name: string, began: number, tally: Tally): void {
  parts.push({ name, tally, durationMs: performance.now() - began });
}

function readReport(file: string): Tally | undefined {
  try {
    return testReportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
