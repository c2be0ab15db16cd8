import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, headerRules, headersFor } from './headers.ts';

const NOTHING_INLINE = { scripts: new Set<string>(), styles: new Set<string>() };
/** SHA-256 of `a{}` and `b{}`, as `openssl dgst -sha256 -binary | base64` prints them. */
const HASH_A = "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='";
const HASH_B = "'sha256-7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans='";

describe('contentSecurityPolicy', () => {
  test('allows nothing by default and no unsafe source but WebAssembly', () => {
    const policy = contentSecurityPolicy(NOTHING_INLINE);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy.match(/'[^']*unsafe[^']*'/g)).toEqual(["'wasm-unsafe-eval'"]);
  });

  test('lets no page be framed and no text become code', () => {
    const policy = contentSecurityPolicy(NOTHING_INLINE);
    expect(policy).toContain(
      "; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default",
    );
  });

  test('names the inline parts by their hashes, in one order', () => {
    const policy = contentSecurityPolicy({ scripts: new Set(['a{}']), styles: new Set(['a{}', 'b{}']) });
    expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${HASH_A};`);
    expect(policy).toContain(`style-src 'self' ${HASH_B} ${HASH_A};`);
    expect(contentSecurityPolicy({ scripts: new Set(['a{}']), styles: new Set(['b{}', 'a{}']) })).toBe(
      policy,
    );
  });
});

describe('headersFor', () => {
  const NO_CACHE = 'no-cache';
  const SHORT = 'public, max-age=60, stale-while-revalidate=600';
  const IMMUTABLE = 'public, max-age=31536000, immutable';

  test.each([
    ['/', '/', SHORT],
    ['/', '/otvety/dostavka/', SHORT],
    ['/', '/_astro/page.js', IMMUTABLE],
    ['/', '/vstroit/suggestions.js', IMMUTABLE],
    ['/', '/prefetch.rules', 'public, max-age=86400'],
    ['/', '/vstroit.js', NO_CACHE],
    ['/', '/sw.js', NO_CACHE],
    ['/help/', '/help/sw.js', NO_CACHE],
    ['/', '/api/v1/pages.json', NO_CACHE],
    ['/', '/reshenie/puti.json', NO_CACHE],
    ['/', '/sitemap-0.xml', NO_CACHE],
    ['/', '/pagefind/pagefind.js', NO_CACHE],
    ['/', '/pagefind/wasm.ru.pagefind', NO_CACHE],
    ['/', '/pagefind/pagefind.ru_17196bcbdd.pf_meta', IMMUTABLE],
    ['/', '/pagefind/fragment/ru_1f6244.pf_fragment', IMMUTABLE],
    ['/help/', '/help/', SHORT],
    ['/help/', '/help/a-ya/', SHORT],
    ['/help/', '/help/_astro/page.js', IMMUTABLE],
    ['/help/', '/', undefined],
    ['/help/', '/_astro/page.js', undefined],
  ])('under %s gives %s the right cache time', (base, pathname, cacheControl) => {
    const headers = headersFor(headerRules(base, NOTHING_INLINE), pathname);
    expect(headers['Cache-Control']).toBe(cacheControl);
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
  });

  test.each([
    ['/vstroit.js', '*'],
    ['/vstroit.css', '*'],
    ['/vstroit/suggestions.js', '*'],
    ['/poisk/otvety.json', '*'],
    ['/a/12/vstroit.json', '*'],
    ['/otvety/dostavka/uskorit-dostavku/otvet.json', '*'],
    ['/api/v1/pages.json', '*'],
    ['/api/v1/schema/pages.json', '*'],
    ['/', undefined],
    ['/_astro/page.js', undefined],
    ['/otvety/dostavka/uskorit-dostavku/', undefined],
    ['/reshenie/puti.json', undefined],
    ['/razrabotchiku/vstroit/', undefined],
    ['/otvety/api/', undefined],
    ['/otvety/dostavka/kratko.json', undefined],
    ['/pagefind/pagefind.js', undefined],
    ['/rss.xml', undefined],
  ])('lets pages of others load %s: %s', (pathname, origins) => {
    const headers = headersFor(headerRules('/help/', NOTHING_INLINE), `/help${pathname}`);
    expect(headers['Access-Control-Allow-Origin']).toBe(origins);
    expect(headers['Cross-Origin-Resource-Policy']).toBe(origins ? 'cross-origin' : 'same-origin');
  });

  test.each(['/', '/help/'])('sets no header twice, which some hosts would join, under %s', (base) => {
    for (const path of [
      '',
      'poisk/',
      'vstroit.js',
      'vstroit/a.js',
      'poisk/otvety.json',
      'a/12/vstroit.json',
      'reshenie/opozdal/otvet.json',
      'reshenie/opozdal/kratko.json',
      'reshenie/puti.json',
      'api/v1/pages.json',
      'api/v1/macros.csv',
      'sw.js',
      'pagefind/pagefind.js',
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind.ru_1.pf_meta',
      'rss.xml',
      'prefetch.rules',
    ]) {
      const matching = headerRules(base, NOTHING_INLINE).filter(
        (rule) => Object.keys(headersFor([rule], base + path)).length > 0,
      );
      const names = matching.flatMap(({ headers }) => Object.keys(headers));
      expect(new Set(names).size, path).toBe(names.length);
    }
  });

  test.each([
    ['/help/', '"/help/prefetch.rules"'],
    ['/help/otvety/dostavka/', '"/help/prefetch.rules"'],
    ['/help/api/v1/pages.json', undefined],
    ['/help/prefetch.rules', undefined],
  ])('names the rules of prefetching on %s: %s', (pathname, named) => {
    expect(headersFor(headerRules('/help/', NOTHING_INLINE), pathname)['Speculation-Rules']).toBe(named);
  });

  test.each([
    ['/prefetch.rules', 'application/speculationrules+json'],
    ['/llms.txt', 'text/plain; charset=utf-8'],
    ['/api/v1/pages.json', 'application/json; charset=utf-8'],
    ['/poisk/otvety.json', 'application/json; charset=utf-8'],
    ['/rss.xml', 'application/xml; charset=utf-8'],
    ['/api/v1/macros.csv', 'text/csv; charset=utf-8'],
    ['/otvety/dostavka/uskorit-dostavku.md', 'text/markdown; charset=utf-8'],
    ['/otvety/dostavka/uskorit-dostavku/', undefined],
  ])('gives %s its type', (pathname, type) => {
    expect(headersFor(headerRules('/', NOTHING_INLINE), pathname)['Content-Type']).toBe(type);
  });

  test.each([
    ['/*/', '/'],
    ['/a*a/', '/a/'],
    ['/b', '/b/'],
  ])('does not let %s match %s', (pattern, pathname) => {
    expect(headersFor([{ pattern, headers: { 'X-A': 'b' } }], pathname)).toEqual({});
  });
});
