import { describe, expect, test } from 'vitest';
import { isListed } from './listed.ts';

describe('isListed', () => {
  test.each([
    ['/', '/', true],
    ['/otvety/dostavka/uskorit-dostavku/', '/', true],
    ['/otvety/12/', '/', true],
    ['/help/reshenie/', '/help/', true],
    ['/poisk/', '/', false],
    ['/help/poisk/', '/help/', false],
    ['/nastroyki/', '/', false],
    ['/a/12/', '/', false],
    ['/help/r/7/', '/help/', false],
    ['/bylo/', '/', false],
  ])('of %s under %s is %s', (pathname, base, listed) => {
    expect(isListed(pathname, base, ['/bylo/'])).toBe(listed);
  });
});
