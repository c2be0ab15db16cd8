import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HookParameters } from 'astro';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FIRST_PAINT_SCRIPT } from '../domain/settings/first-paint.ts';
import { parseHeaders } from '../hosting/netlify.ts';
import { hostingFiles } from './hosting-files.ts';

const FORWARDS = [{ from: '/a/12/', to: '/otvety/dostavka/gde/', title: 'Где заказ?', number: 'А-12' }];
const OWN_PARTS = `<script>${FIRST_PAINT_SCRIPT}</script><style>a{}b{}</style>`;
const FOREIGN_SCRIPT = `<script>document.title='x'</script>`;

let folder = '';
let said: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hosting-files-'));
  said = [];
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`exit ${String(code)}`);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Does what Astro does that has made one page of two style sheets. */
async function build(html: string): Promise<void> {
  const { hooks } = hostingFiles({ base: '/', forwards: FORWARDS });
  const styles = ['a{}', 'b{}'].map((content) => ({
    depth: 0,
    order: 0,
    sheet: { type: 'inline', content },
  }));
  const setup = { pages: new Map([['/', { styles }]]) };
  await hooks['astro:build:setup']?.(setup as unknown as HookParameters<'astro:build:setup'>);

  const dir = pathToFileURL(`${folder}/`);
  const page = new URL('index.html', dir);
  writeFileSync(page, html);
  const logger = { error: (text: string) => said.push(text) };
  const done = { dir, assets: new Map([['/', [page]]]), logger };
  await hooks['astro:build:done']?.(done as unknown as HookParameters<'astro:build:done'>);
}

const written = (file: string) => readFileSync(join(folder, file), 'utf8');

/** The directives of the policy that pages may have inline parts by. */
function inlineDirectives() {
  const [everywhere] = parseHeaders(written('_headers'));
  const policy = everywhere?.headers['Content-Security-Policy'] ?? '';
  return policy.split('; ').filter((directive) => /^(?:script|style)-src /.test(directive));
}

describe('hostingFiles', () => {
  test('allows the one script of the site and its style sheets as pages print them, and nothing else', async () => {
    await build(OWN_PARTS);
    expect(inlineDirectives()).toEqual([
      "script-src 'self' 'wasm-unsafe-eval' 'sha256-5P/Ju4/Jqye0g6RiHsrMvkcNHYnzgqwgttR9F0DUgkY='",
      "style-src 'self' 'sha256-cR0WXeDFPUxoynVcPpDZ1iYEOmjKwa49ZNxsL/qKIpk='",
    ]);
  });

  test('allows them whether a page has them or not', async () => {
    await build(OWN_PARTS);
    const directives = inlineDirectives();
    await build('<p>…</p>');
    expect(inlineDirectives()).toEqual(directives);
  });

  test.each([
    ['another inline script', FOREIGN_SCRIPT],
    ['a style that is no sheet of the build', '<style>a{}</style>'],
    ['a handler', '<p onclick="x">'],
    ['a style attribute', '<p style="x">'],
    ['an address of code', '<a href="javascript:x">'],
  ])('stops the build at a page with %s', async (_, html) => {
    await expect(build(OWN_PARTS + html)).rejects.toThrow('exit 1');
    expect(said.join('\n')).toContain(`index.html\n  нашли: «${html}`);
    expect(said.join('\n')).toContain('Сайт не собран: ');
    expect(existsSync(join(folder, '_headers'))).toBe(false);
  });

  test('leaves files of an adopter alone, and allows nothing of them', async () => {
    await build(OWN_PARTS);
    const directives = inlineDirectives();
    writeFileSync(join(folder, 'google123.html'), `${FOREIGN_SCRIPT}<p style="x">`);
    await build(OWN_PARTS);
    expect(said).toEqual([]);
    expect(inlineDirectives()).toEqual(directives);
  });

  test('writes the redirects, those of pages first', async () => {
    await build(OWN_PARTS);
    expect(written('_redirects')).toMatch(
      /^\/a\/12\/ \/otvety\/dostavka\/gde\/ 301\n\/A\/\* \/a\/:splat 301\n/,
    );
  });

  test('asks GitHub Pages for every folder', async () => {
    await build(OWN_PARTS);
    expect(existsSync(join(folder, '.nojekyll'))).toBe(true);
  });
});
