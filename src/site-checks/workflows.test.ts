import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: unknown;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly { readonly run?: string }[];
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe.each(globSync('.github/workflows/*.yml'))('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const { permissions, jobs } = parse(text) as Workflow;

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
});

test('the report of each month may write issues, and nothing else', () => {
  const { permissions, jobs } = parse(readFileSync('.github/workflows/freshness.yml', 'utf8')) as Workflow;
  expect(permissions).toEqual({});
  expect(jobs['report']?.permissions).toEqual({ contents: 'read', issues: 'write' });
});
