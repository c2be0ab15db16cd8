import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const DATE = 'SITE_DATE: нашли «2026-02-31», ждали день календаря, например 2026-11-20\n';

describe('runEnvironment', () => {
  test.each(['build.ts', 'content-check.ts', 'report.ts', 'astro.ts'])(
    'ends %s with what is wrong, without a stack',
    (script) => {
      const env = { PATH: process.env['PATH'], SITE_DATE: '2026-02-31' };
      const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${script}`], {
        env,
        encoding: 'utf8',
      });
      expect({ status, output: stdout + stderr }).toEqual({ status: 1, output: DATE });
    },
  );

  test('is how every script of npm reads the environment', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const files = Object.values(scripts).flatMap((script) => script.match(/src\/cli\/[\w-]+\.ts/g) ?? []);
    expect(files.filter((file) => readFileSync(file, 'utf8').includes('readEnvironment('))).toEqual([]);
  });
});
