import { createHash } from 'node:crypto';

/** Texts of the inline scripts and styles of a site: all that its policy allows and its pages may hold. */
export interface InlineParts {
  readonly scripts: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
}

/** Headers for every address a pattern matches; `*` in the pattern stands for any characters. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Types of the files that are texts, by the ending of their names. */
const TEXT_TYPES: Readonly<Record<string, string>> = {
  md: 'text/markdown',
  txt: 'text/plain',
  json: 'application/json',
  xml: 'application/xml',
};

/** What pages of others may load: the API, and what is embedded in them. */
const FOR_ALL_SITES = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const;

/**
 * Headers of the whole site under a base, for the writers of host configurations.
 * No header stands in two rules that match one address: some hosts would join its values.
 */
export function headerRules(base: string, inline: InlineParts): readonly HeaderRule[] {
  return [
    {
      pattern: '/*',
      headers: {
        'Content-Security-Policy': contentSecurityPolicy(inline),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
        // An address may hold a visitor's answers, or the query of an old link.
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
      },
    },
    { pattern: base, headers: { 'Cache-Control': 'no-cache' } },
    { pattern: `${base}*/`, headers: { 'Cache-Control': 'no-cache' } },
    // A deploy changes the search files under the same names.
    { pattern: `${base}poisk/*.json`, headers: { 'Cache-Control': 'no-cache', ...FOR_ALL_SITES } },
    { pattern: `${base}pagefind/pagefind*`, headers: { 'Cache-Control': 'no-cache' } },
    { pattern: `${base}_astro/*`, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    { pattern: `${base}vstroit.*`, headers: { 'Cache-Control': 'no-cache', ...FOR_ALL_SITES } },
    ...['_astro/vstroit/*', 'api/*', '*/vstroit.json', '*/otvet.json'].map((path) => ({
      pattern: base + path,
      headers: FOR_ALL_SITES,
    })),
    // Not all hosts know these types and say that the text is UTF-8: «—» would turn into «â€”».
    ...Object.entries(TEXT_TYPES).map(([ending, type]) => ({
      pattern: `${base}*.${ending}`,
      headers: { 'Content-Type': `${type}; charset=utf-8` },
    })),
  ];
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
  const [start = '', ...rest] = pattern.split('*');
  const end = rest.at(-1);
  if (end === undefined) return pathname === pattern;
  return pathname.length >= start.length + end.length && pathname.startsWith(start) && pathname.endsWith(end);
}
