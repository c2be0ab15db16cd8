import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from './test.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What shops put beside their sites, no page of ours among it. */
const FILES = {
  '.well-known/security.txt': 'Contact: mailto:security@shop.example\nExpires: 2027-11-20T00:00:00Z\n',
  'google5f8d.html': 'google-site-verification: google5f8d.html',
  'signals.js': "document.addEventListener('help:signal', () => undefined);\n",
};

const BUILD = "import { build } from 'astro'; await build(JSON.parse(process.argv[1]));";

test("a shop's own files in public/ land in the site untouched", async () => {
  const publicDir = test.info().outputPath('public');
  const outDir = test.info().outputPath('site');
  for (const [file, text] of Object.entries(FILES)) {
    const path = join(publicDir, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }

  const settings = JSON.stringify({ publicDir, outDir, logLevel: 'error' });
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', BUILD, settings], {
    cwd: root,
    env: { ...process.env, SITE_CONTENT: 'src/checks/mistakes/valid' },
  });

  for (const [file, text] of Object.entries(FILES)) {
    expect(await readFile(join(outDir, file), 'utf8'), file).toBe(text);
  }
});
