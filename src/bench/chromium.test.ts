import { describe, expect, test } from 'vitest';
import { findChromium } from './chromium.ts';

describe('findChromium', () => {
  const there =
    (...paths: string[]) =>
    (path: string) =>
      paths.includes(path);

  test.each([
    [
      'the named one before the system’s',
      '/opt/chrome',
      there('/opt/chrome', '/usr/bin/chromium'),
      '/opt/chrome',
    ],
    ['no other than the named one', '/opt/chrome', there('/usr/bin/chromium'), undefined],
    ['the system’s', undefined, there('/usr/bin/google-chrome', '/usr/bin/chromium'), '/usr/bin/chromium'],
    [
      'the one without windows first',
      undefined,
      there('/usr/bin/chromium', '/usr/bin/chromium-headless-shell'),
      '/usr/bin/chromium-headless-shell',
    ],
    ['Google’s', undefined, there('/usr/bin/google-chrome'), '/usr/bin/google-chrome'],
    ['none', undefined, there(), undefined],
  ])('finds %s', (_, named, isThere, path) => {
    expect(findChromium(named, isThere)).toBe(path);
  });

  test('finds Playwright’s own last', () => {
    const isPlaywrights = (path: string) => path.includes('ms-playwright');
    expect(findChromium(undefined, isPlaywrights)).toMatch(/chrom/);
  });
});
