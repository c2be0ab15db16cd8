import { describe, expect, test } from 'vitest';
import { listedUnder } from './listed.ts';

describe('listedUnder', () => {
  test.each([
    ['/', '/', true],
    ['/otvety/dostavka/uskorit-dostavku/', '/', true],
    ['/otvety/12/', '/', true],
    ['/help/reshenie/', '/help/', true],
    ['/poisk/', '/', false],
    ['/help/poisk/', '/help/', false],
    ['/nastroyki/', '/', false],
    ['/operatoru/', '/', false],
    ['/help/operatoru/dostavka/', '/help/', false],
    ['/redaktoru/', '/', false],
    ['/help/redaktoru/oshibki/unknown-fact/', '/help/', false],
    ['/help/razrabotchiku/', '/help/', false],
    ['/help/razrabotchiku/vstroit/', '/help/', false],
    ['/a/12/', '/', false],
    ['/help/r/7/', '/help/', false],
  ])('says of %s under %s %s', (pathname, base, listed) => {
    expect(listedUnder(base, [{ from: '/a/12/' }, { from: '/help/r/7/' }])(pathname)).toBe(listed);
  });
});
