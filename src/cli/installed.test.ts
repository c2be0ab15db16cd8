import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'Мой дом, № 5 '));
  await cp('src/cli/installed.mjs', join(root, 'src/cli/installed.mjs'));
  await writeFile(join(root, 'hello.ts'), "console.log('Hello');\n");
});

afterEach(() => rm(root, { recursive: true }));

function run(...before: readonly string[]) {
  const args = [...before, '--import', './src/cli/installed.mjs', 'hello.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('installed', () => {
  test('lets a script run once its dependencies are there', async () => {
    await mkdir(join(root, 'node_modules'));
    await writeFile(join(root, 'node_modules/.package-lock.json'), '{}');
    expect(run()).toEqual({ status: 0, stdout: 'Hello\n', stderr: '' });
  });

  test('says what to run before', () => {
    expect(run()).toEqual({
      status: 1,
      stdout: '',
      stderr: 'Зависимости не установлены. Сначала выполните: npm ci\n',
    });
  });

  test('says what to run where install scripts are off and only the machine’s own Node is there', async () => {
    await mkdir(join(root, 'node_modules'));
    await writeFile(join(root, 'node_modules/.package-lock.json'), '{}');
    await writeFile(
      join(root, 'old.mjs'),
      "Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } });\n",
    );
    expect(run('--import', './old.mjs')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'Зависимости не установлены. Сначала выполните: npm rebuild node --ignore-scripts=false\n',
    });
  });
});
