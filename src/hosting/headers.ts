import { createHash } from 'node:crypto';
import { permalinks, shortAnswerOf } from '../domain/permalink/permalink.ts';

/** Texts of the inline scripts and styles of a site: all that its policy allows and its pages may hold. */
export interface InlineParts {
  readonly scripts: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
}

/** Headers for every address a pattern matches; `*`, at most once in a pattern, stands for any characters. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What only pages of this site load. */
const OWN = { 'Cross-Origin-Resource-Policy': 'same-origin' } as const;

/** What pages of others may load: the API, and what is embedded in them. */
const FOR_ALL_SITES = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const;

/** Files whose names change with what they hold. */
const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' } as const;
/** Files that a deploy changes under the same names, and that must fit each other. */
const AS_OF_NOW = { 'Cache-Control': 'no-cache' } as const;
/** Pages: a visit costs the server at most one a minute, and nobody reads what has been old for eleven. */
const AS_OF_LATE = { 'Cache-Control': 'public, max-age=60, stale-while-revalidate=600' } as const;

/** Types of the files that are texts, by the ending of their names. */
const OWN_TEXT_TYPES = { md: 'text/markdown', txt: 'text/plain', xml: 'application/xml' } as const;
/** The same for files of which pages of others load some. */
const TEXT_TYPES = { json: 'application/json', csv: 'text/csv' } as const;

/**
 * Headers of the whole site under a base, for the writers of host configurations.
 * No header stands in two rules that match one address: some hosts would join its values.
 */
export function headerRules(base: string, inline: InlineParts): readonly HeaderRule[] {
  const { treeFile, story, messageChecks, pagefind, worker, assets, prefetchRules } = permalinks(base);
  return [
    {
      pattern: '/*',
      headers: {
        'Content-Security-Policy': contentSecurityPolicy(inline),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
        // An address may hold a visitor's answers, or the query of an old link.
        'Referrer-Policy': 'no-referrer',
        // Of this host alone: what others of the same domain can do is not for a help centre to say.
        'Strict-Transport-Security': 'max-age=31536000',
        'X-Content-Type-Options': 'nosniff',
      },
    },
    ...rules([base, `${base}*/`], { ...AS_OF_LATE, ...OWN, 'Speculation-Rules': `"${prefetchRules}"` }),
    ...rules([`${assets}*`, `${pagefind}fragment/*`, `${pagefind}index/*`, `${pagefind}*.pf_meta`], {
      ...FOR_EVER,
      ...OWN,
    }),
    ...rules([`${base}vstroit/*`], { ...FOR_EVER, ...FOR_ALL_SITES }),
    ...rules([`${base}vstroit.*`], { ...AS_OF_NOW, ...FOR_ALL_SITES }),
    ...rules([worker, `${pagefind}*.js`, `${pagefind}wasm*`], { ...AS_OF_NOW, ...OWN }),
    ...rules([`${pagefind}*.json`, treeFile, story, messageChecks, shortAnswerOf(`${base}*/`)], OWN),
    ...rules(
      ['poisk/*.json', 'api/*', '*/vstroit.json', '*/otvet.json'].map((path) => base + path),
      FOR_ALL_SITES,
    ),
    ...textRules(base, OWN_TEXT_TYPES, OWN),
    // Every page names them, and no deploy changes what they say.
    ...rules([`${base}*.rules`], {
      'Content-Type': 'application/speculationrules+json',
      'Cache-Control': 'public, max-age=86400',
      ...OWN,
    }),
    ...textRules(base, TEXT_TYPES, {}),
  ];
}

function rules(patterns: readonly string[], headers: HeaderRule['headers']): readonly HeaderRule[] {
  return patterns.map((pattern) => ({ pattern, headers }));
}

/** Not all hosts know these types and say that the text is UTF-8: «—» would turn into «â€”». */
function textRules(
  base: string,
  types: Readonly<Record<string, string>>,
  headers: HeaderRule['headers'],
): readonly HeaderRule[] {
  return Object.entries(types).map(([ending, type]) => ({
    pattern: `${base}*.${ending}`,
    headers: { 'Content-Type': `${type}; charset=utf-8`, ...AS_OF_NOW, ...headers },
  }));
}

/** The policy that lets pages run their own files and the given inline parts, and nothing else. */
export function contentSecurityPolicy({ scripts, styles }: InlineParts): string {
  return [
    "default-src 'none'",
    // Pagefind is WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashSources(scripts)].join(' '),
    ["style-src 'self'", ...hashSources(styles)].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    // No text becomes code. The one policy that may be made is for the addresses of workers.
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

function hashSources(texts: ReadonlySet<string>): readonly string[] {
  return [...texts].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).sort();
}

/** Headers of one address: what a host that reads the rules would send. */
export function headersFor(rules: readonly HeaderRule[], pathname: string): Readonly<Record<string, string>> {
  const matching = rules.filter(({ pattern }) => isMatch(pattern, pathname));
  return Object.fromEntries(matching.flatMap(({ headers }) => Object.entries(headers)));
}

function isMatch(pattern: string, pathname: string): boolean {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return pathname === pattern;
  return pathname.length >= start.length + end.length && pathname.startsWith(start) && pathname.endsWith(end);
}
