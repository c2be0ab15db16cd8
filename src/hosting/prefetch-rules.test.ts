import { describe, expect, test } from 'vitest';
import { formatPrefetchRules } from './prefetch-rules.ts';

describe('formatPrefetchRules', () => {
  test.each([
    ['/', '/otvety/dostavka/', true],
    ['/', '/otvety/dostavka/uskorit-dostavku/', true],
    ['/', '/reshenie/', true],
    ['/', '/reshenie/opozdal/', true],
    ['/', '/svyaz/', true],
    ['/', '/otvety/dostavka/uskorit-dostavku.md', false],
    ['/', '/otvety/dostavka/uskorit-dostavku/otvet.json', false],
    ['/', '/reshenie/puti.json', false],
    ['/', '/api/v1/pages.json', false],
    ['/', '/a/12/', false],
    ['/', '/a-ya/', false],
    ['/', '/operatoru/', false],
    ['/help/', '/help/otvety/dostavka/', true],
    ['/help/', '/otvety/dostavka/', false],
  ])('under %s has %s loaded before the click: %s', (base, pathname, isLoaded) => {
    const { prefetch } = JSON.parse(formatPrefetchRules(base)) as {
      prefetch: readonly { where: { href_matches: readonly string[] } }[];
    };
    const patterns = prefetch.flatMap(({ where }) => where.href_matches);
    expect(patterns.some((pattern) => new URLPattern({ pathname: pattern }).test({ pathname }))).toBe(
      isLoaded,
    );
  });
});
