import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runScript } from '../testing/run-script.ts';

const DATE = 'SITE_DATE: нашли «2026-02-31», ждали день календаря, например 2026-11-20\n';

describe('runEnvironment', () => {
  test.each(['build.ts', 'content-check.ts', 'report.ts', 'astro.ts'])(
    'ends %s with what is wrong, without a stack',
    async (script) => {
      const { exitCode, output } = await runScript(script, [], { env: { SITE_DATE: '2026-02-31' } });
      expect({ exitCode, output }).toEqual({ exitCode: 1, output: DATE });
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
