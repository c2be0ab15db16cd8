import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runScript } from '../testing/run-script.ts';

const added = (filename: string, number: string) => ({
  filename,
  status: 'added',
  patch: `+number: ${number}`,
});
const ANSWERS: Readonly<Record<string, unknown>> = {
  '/repos/shop/help/pulls?state=open&per_page=100': [44, 43, 41].map((number) => ({
    number,
    head: { sha: 'a' },
  })),
  '/repos/shop/help/pulls/41/files?per_page=100': [added('content/articles/a/b.mdx', '93')],
  '/repos/shop/help/pulls/43/files?per_page=100': [
    added('content/articles/a/c.mdx', '93'),
    added('content/tree/outcomes/d.mdx', '40'),
  ],
  '/repos/shop/help/pulls/44/files?per_page=100': [added('content/articles/a/e.mdx', '95')],
};

test('npm run taken-numbers names what the requests before this one take, each by the first', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'numbers-'));
  const server = createServer(({ url = '' }, response) => response.end(JSON.stringify(ANSWERS[url])));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.close();
    await rm(folder, { recursive: true });
  });
  const { port } = server.address() as AddressInfo;
  const environmentFile = join(folder, 'environment');
  const { exitCode, output } = await runScript('taken-numbers.ts', [], {
    env: {
      GITHUB_API_URL: `http://127.0.0.1:${String(port)}`,
      GITHUB_TOKEN: 'token',
      GITHUB_REPOSITORY: 'shop/help',
      GITHUB_ENV: environmentFile,
      PULL_REQUEST: '44',
    },
  });
  expect(exitCode, output).toBe(0);
  expect(await readFile(environmentFile, 'utf8')).toBe('SITE_TAKEN_NUMBERS=А-93=41 Р-40=43\n');
});
