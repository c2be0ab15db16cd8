import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.object({ integrity: z.string().optional(), hasInstallScript: z.boolean().optional() }),
    ),
  })
  .parse(read('package-lock.json'));
const { allowScripts } = z
  .object({ allowScripts: z.record(z.string(), z.boolean()) })
  .parse(read('package.json'));

const workflowSchema = z.object({
  jobs: z.record(z.string(), z.object({ steps: z.array(z.object({ uses: z.string().optional() })) })),
});

describe('package-lock.json', () => {
  test('says of every package what it must be, byte by byte', () => {
    const loose = Object.entries(packages).filter(
      ([path, { integrity }]) => path !== '' && integrity === undefined,
    );
    expect(loose).toEqual([]);
  });

  test('has no package with an install script that is not allowed by name', () => {
    const names = Object.entries(packages).flatMap(([path, { hasInstallScript = false }]) =>
      hasInstallScript ? (path.split('node_modules/').at(-1) ?? []) : [],
    );
    expect(names.sort()).toEqual(Object.keys(allowScripts).sort());
  });
});

describe('workflows', () => {
  test.each(globSync('.github/workflows/*.yml'))(
    '%s runs no action but by the hash of its commit',
    (file) => {
      const { jobs } = workflowSchema.parse(parse(readFileSync(file, 'utf8')));
      const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
      expect(used.length).toBeGreaterThan(0);
      expect(used.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
    },
  );
});

describe('the container', () => {
  test('is made of what the repository has', () => {
    const lines = readFileSync('src/hosting/Containerfile', 'utf8').split('\n');
    const copied = lines.flatMap((line) => /^COPY (?!--from)(.+) \S+$/.exec(line)?.[1]?.split(' ') ?? []);
    expect(copied).toContain('content');
    expect(copied.filter((file) => !existsSync(file))).toEqual([]);
  });
});
