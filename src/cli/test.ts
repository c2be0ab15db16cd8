import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { obtainChromium } from '../bench/chromium.ts';
import { testReportSchema } from '../schemas/test-report.ts';
import { formatTally, tallyStep, tallyTests, type Tally } from '../domain/report/tally.ts';

const UNIT_REPORT = '.cache/unit.json';
const E2E_REPORT = '.cache/e2e.json';

const tallies: Tally[] = [];

const chromium = findBrowser();
step('types', 'npm run --silent check:types');
step('lint and arrows', 'npm run --silent check:lint');
step('format', 'npm run --silent check:format');
tests('unit', `vitest run --reporter=default --reporter=json --outputFile.json=${UNIT_REPORT}`, UNIT_REPORT);
step('content check and spelling', 'npm run --silent content:check -- --spelling');
const isBuilt = step('build', 'npm run --silent build');
const isBuiltUnderHelp = step(
  'build under /help/',
  'SITE_BASE=/help/ node src/cli/build.ts .cache/help-dist',
);
if (chromium !== undefined && isBuilt && isBuiltUnderHelp) {
  tests('e2e', `CHROMIUM_PATH='${chromium}' playwright test --config e2e`, E2E_REPORT);
} else {
  step('e2e', 'echo "Not run: it needs a browser and both builds" && exit 1');
}

console.log(`\n${formatTally(tallies)}`);
process.exitCode = tallies.some(({ failed }) => failed > 0) ? 1 : 0;

function findBrowser(): string | undefined {
  announce('browser');
  try {
    const path = obtainChromium(process.env['CHROMIUM_PATH']);
    console.log(path);
    tallies.push(tallyStep(0));
    return path;
  } catch (error) {
    console.error(error);
    tallies.push(tallyStep(1));
    return undefined;
  }
}

function step(name: string, command: string): boolean {
  announce(name);
  const exitCode = run(command);
  tallies.push(tallyStep(exitCode));
  return exitCode === 0;
}

function tests(name: string, command: string, reportFile: string): void {
  announce(name);
  rmSync(reportFile, { force: true });
  const exitCode = run(command);
  tallies.push(tallyTests(readReport(reportFile), exitCode));
}

function announce(name: string): void {
  console.log(`\n── ${name} ──`);
}

function run(command: string): number {
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status ?? 1;
}

function readReport(file: string): Tally | undefined {
  try {
    return testReportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
