import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';

/** Where Playwright leaves what it has of tests that failed, and which they were. */
const FAILED = 'test-results';
const LAST_RUN = '.last-run.json';
const TRACES = `${FAILED}/traces`;
/** Where much fails a few traces tell why. */
const MOST_TRACES = 5;

/**
 * Tries the browser tests that failed once more with a trace, for whoever looks: a trace of every test would take a sixth of
 * all time. What comes of it changes neither result nor report. `env` is what the tests were told.
 */
export function traceFailed(env: Readonly<Record<string, string>>): void {
  if (!existsSync(`${FAILED}/${LAST_RUN}`)) return;
  mkdirSync(TRACES, { recursive: true });
  cpSync(`${FAILED}/${LAST_RUN}`, `${TRACES}/${LAST_RUN}`);
  const again = `--last-failed --max-failures ${String(MOST_TRACES)} --trace on --reporter list --output ${TRACES}`;
  spawnSync(`playwright test --config e2e ${again}`, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
}
