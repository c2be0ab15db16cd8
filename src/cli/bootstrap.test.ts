import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const LOCK = JSON.stringify({ packages: { '': {}, 'node_modules/one': { version: '1.0.0' } } });

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'Мой дом, № 5 '));
  for (const file of ['bootstrap.mjs', 'end-with-parent.mjs']) {
    await cp(join('src/cli', file), join(root, 'src/cli', file));
  }
  await writeFile(join(root, 'package-lock.json'), LOCK);
  await writeFile(join(root, 'src/cli/hello.ts'), "console.log('Hello');\n");
});

afterEach(() => rm(root, { recursive: true }));

async function install() {
  await mkdir(join(root, 'node_modules/node/bin'), { recursive: true });
  await symlink(process.execPath, join(root, 'node_modules/node/bin/node'));
  await writeFile(join(root, 'node_modules/.package-lock.json'), LOCK);
}

/** Starts the script with an npm that does what a shell script says. */
async function start(npm: string) {
  const bin = join(root, 'bin');
  await mkdir(bin);
  await writeFile(join(bin, 'npm'), `#!/bin/sh\n${npm}\n`);
  await chmod(join(bin, 'npm'), 0o755);
  const env = { PATH: [bin, process.env['PATH']].join(delimiter) };
  const child = spawn(process.execPath, [join(root, 'src/cli/bootstrap.mjs'), 'hello'], { env });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, output, errors };
}

describe('bootstrap', () => {
  test('says in one line that the installation failed, as it does without a network', async () => {
    expect(await start('exit 7')).toEqual({
      code: 7,
      output: 'Installing dependencies: npm ci\n',
      errors: 'Not installed: npm failed, see above. It needs npm and a network (or a full npm cache).\n',
    });
  });

  test('allows the one install script by name that it cannot do without, where all are off', async () => {
    const rebuild = `mkdir -p node_modules/node/bin && ln -s '${process.execPath}' node_modules/node/bin/node`;
    expect(await start(`case "$*" in rebuild\\ node\\ --ignore-scripts=false*) ${rebuild};; esac`)).toEqual({
      code: 0,
      output: 'Installing dependencies: npm ci\nInstalling dependencies: npm rebuild node\nHello\n',
      errors: '',
    });
  });

  test('says in one line that there is no Node', async () => {
    expect(await start('exit 0')).toMatchObject({
      code: 1,
      errors: 'Not installed: the package node has brought no Node 24, see above.\n',
    });
  });

  test('runs scripts with the Node that was installed', async () => {
    await install();
    expect(await start('exit 7')).toEqual({ code: 0, output: 'Hello\n', errors: '' });
  });

  test('ends with the shell that npm started it in', async () => {
    await install();
    await writeFile(join(root, 'src/cli/stay.ts'), "console.log('Here'); setInterval(() => {}, 1000);\n");
    const command = `'${process.execPath}' '${join(root, 'src/cli/bootstrap.mjs')}' stay; exit`;
    const shell = spawn('sh', ['-c', command], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(shell.stdout, 'data');
    shell.kill();
    // The stream closes once nobody is left who could write to it.
    await once(shell, 'close');
  });
});
