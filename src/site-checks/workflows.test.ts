import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly if?: string;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const FILES = globSync('.github/workflows/*.yml');
const read = (file: string) => parse(readFileSync(file, 'utf8')) as Workflow;

describe.each(FILES)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const { permissions, jobs } = read(file);

  test('runs actions of others by commit, with the version beside', () => {
    const uses = text.match(/uses: .*/g) ?? [];
    expect(uses.filter((line) => !/@[0-9a-f]{40} # v\d+(?:\.\d+)*$/.test(line))).toEqual([]);
  });

  test('gives no more rights than it names, and no job for ever', () => {
    expect(permissions).toBeDefined();
    expect(Object.values(jobs).every((job) => job['timeout-minutes'] !== undefined)).toBe(true);
  });

  test('runs scripts that there are', () => {
    const runs = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    const named = runs.flatMap((run) =>
      Array.from(run.matchAll(/npm run ([\w:-]+)/g), ([, name = '']) => name),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('puts no words of a stranger into a command', () => {
    const runs = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(runs.filter((run) => /\$\{\{[^}]*github\.(?:head_ref|event\.)/.test(run))).toEqual([]);
  });
});

describe('a pull request', () => {
  const startedBy = (event: string) => FILES.map(read).filter(({ on }) => event in on);

  test('is built with the right to read alone', () => {
    expect(startedBy('pull_request_target')).toEqual([]);
    const rights = startedBy('pull_request').flatMap((workflow) =>
      Object.values(workflow.jobs)
        // What a push to the main branch starts may write.
        .filter((job) => job.if?.includes("github.event_name == 'push'") !== true)
        .map((job) => job.permissions ?? workflow.permissions),
    );
    expect(rights).not.toEqual([]);
    for (const right of rights)
      expect(new Set(Object.values(right ?? { all: 'write' }))).toEqual(new Set(['read']));
  });

  test('starts nothing else that has rights', () => {
    const others = FILES.filter((file) => !file.endsWith('comment.yml')).map(read);
    const followers = others
      .filter(({ on }) => 'workflow_run' in on)
      .flatMap(({ jobs }) => Object.values(jobs));
    expect(followers.filter((job) => job.if?.includes("workflow_run.event == 'push'") !== true)).toEqual([]);
  });

  test('is commented with rights, by the code of the default branch, from data alone', () => {
    const { jobs } = read('.github/workflows/comment.yml');
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    const given = (action: string) =>
      steps.filter(({ uses }) => uses?.startsWith(action)).map((step) => step.with);
    // After another workflow the default branch is checked out, unless something else is asked for.
    expect(given('actions/checkout@')).toEqual([{ 'persist-credentials': false }]);
    expect(given('actions/download-artifact@').map((one) => one?.['name'])).toEqual(['review']);
  });
});

test('the report of each month may write issues, and nothing else', () => {
  const { permissions, jobs } = parse(readFileSync('.github/workflows/freshness.yml', 'utf8')) as Workflow;
  expect(permissions).toEqual({});
  expect(jobs['report']?.permissions).toEqual({ contents: 'read', issues: 'write' });
});
