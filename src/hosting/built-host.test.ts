import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { patternSource, quoted, readBuiltHost } from './built-host.ts';

describe('readBuiltHost', () => {
  test('reads what a build wrote for hosts, and the types of its files as their rules name them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'built-host-'));
    const texts = { pattern: '/help/*.txt', headers: { 'Content-Type': 'text/plain; charset=utf-8' } };
    writeFileSync(join(folder, '_headers'), `${texts.pattern}\n  Content-Type: text/plain; charset=utf-8\n`);
    writeFileSync(join(folder, '_redirects'), '/help/A/* /help/a/:splat 301\n');
    for (const name of ['index.html', 'index.html.br', 'icon.svg', 'llms.txt', 'ru.pf_meta'])
      writeFileSync(join(folder, name), '');
    expect(readBuiltHost(folder, '/help/')).toEqual({
      base: '/help/',
      rules: [texts],
      redirects: [{ from: '/help/A/*', to: '/help/a/:splat' }],
      types: new Map([
        ['html', 'text/html'],
        ['svg', 'image/svg+xml'],
        ['txt', 'text/plain; charset=utf-8'],
      ]),
    });
    rmSync(folder, { recursive: true });
  });
});

describe('patternSource', () => {
  test.each([
    ['/*', '/otvety/', true],
    ['/*/', '/otvety/', true],
    ['/*/', '/llms.txt', false],
    ['/*.md', '/a.md', true],
    ['/*.md', '/amd', false],
    ['/pagefind/wasm*', '/pagefind/wasm.ru.pagefind', true],
    ['/r/2/', '/help/r/2/', false],
  ])('of %s matches %s: %s', (pattern, address, isMatch) => {
    expect(new RegExp(patternSource(pattern)).test(address)).toBe(isMatch);
  });
});

describe('quoted', () => {
  test.each([
    ["default-src 'none'", `"default-src 'none'"`],
    [String.raw`a"b\c`, String.raw`"a\"b\\c"`],
  ])('puts %s in quotes', (text, expected) => {
    expect(quoted(text)).toBe(expected);
  });
});
