import { globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { lookup } from 'mrmime';
import { headersFor, type HeaderRule } from './headers.ts';
import { parseHeaders, parseRedirects } from './netlify.ts';
import type { Redirect } from './short-links.ts';

/** What a server must know of a built site; the folder itself it gets as a path. */
export interface BuiltHost {
  readonly base: string;
  readonly rules: readonly HeaderRule[];
  readonly redirects: readonly Redirect[];
  /** Ending of a file's name, without its full stop → media type, with its charset if a rule names one. */
  readonly types: ReadonlyMap<string, string>;
}

/** Files of the folder that are for hosts alone. */
export const HOST_FILES: readonly string[] = ['_headers', '_redirects', '.nojekyll'];

/** Compressed twins are sent in place of others, under the type of those. */
const COMPRESSED = '.br';

/** Reads what `npm run build` wrote for hosts into a folder, for the writers of their configurations. */
export function readBuiltHost(folder: string, base: string): BuiltHost {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const rules = parseHeaders(read('_headers'));
  const endings = globSync('**/*.*', { cwd: folder })
    .map((file) => extname(file))
    .filter((ending) => ending !== '' && ending !== COMPRESSED);
  const typeOf = (ending: string) => headersFor(rules, `${base}x${ending}`)['Content-Type'] ?? lookup(ending);
  return {
    base,
    rules,
    redirects: parseRedirects(read('_redirects')),
    types: new Map(
      [...new Set(endings)].sort().flatMap((ending) => {
        const type = typeOf(ending);
        return type === undefined ? [] : [[ending.slice(1), type] as const];
      }),
    ),
  };
}

/**
 * A pattern of addresses as a regular expression.
 * @example patternSource('/a/*.js') → '^/a/.*\\.js$'
 */
export function patternSource(pattern: string): string {
  return `^${pattern.split('*').map(escapeSource).join('.*')}$`;
}

/** A text as a part of a regular expression that matches it alone. */
export function escapeSource(text: string): string {
  return text.replace(/[.+?^$(){}|[\]\\]/g, String.raw`\$&`);
}

/** A text in the double quotes that configurations of nginx and Caddy share. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;
}
