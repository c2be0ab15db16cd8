import type { HeaderRule } from './headers.ts';
import type { Redirect } from './short-links.ts';

/**
 * The rules as the `_headers` file that Netlify and Cloudflare Pages read.
 * @example formatHeaders([{ pattern: '/*', headers: { 'X-A': 'b' } }]) → '/*\n  X-A: b\n'
 */
export function formatHeaders(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ pattern, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${pattern}\n${lines.join('')}`;
    })
    .join('\n');
}

/** Reads a `_headers` file as `formatHeaders` writes it. */
export function parseHeaders(text: string): readonly HeaderRule[] {
  return text
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [pattern = '', ...lines] = block.trim().split('\n');
      return { pattern, headers: Object.fromEntries(lines.map(parseHeader)) };
    });
}

function parseHeader(line: string): [name: string, value: string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

/**
 * Redirects as the `_redirects` file that Netlify and Cloudflare Pages read.
 * @example formatRedirects([{ from: '/a/', to: '/b/' }]) → '/a/ /b/ 301\n'
 */
export function formatRedirects(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}

/** Reads a `_redirects` file as `formatRedirects` writes it. */
export function parseRedirects(text: string): readonly Redirect[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [from = '', to = ''] = line.split(' ');
      return { from, to };
    });
}
