import { describe, expect, test } from 'vitest';
import { numberInAddress } from './typed-address.ts';

describe('numberInAddress', () => {
  test.each([
    ['/A/12/', 'А-12'],
    ['/а/12/', 'А-12'],
    ['/А/12', 'А-12'],
    ['/%D0%B0/12/', 'А-12'],
    ['/%D0%90/12/', 'А-12'],
    ['/a/012/', 'А-12'],
    ['/a/12.', 'А-12'],
    ['/a/12/).', 'А-12'],
    ['/a/12»,', 'А-12'],
    ['/a/12%20', 'А-12'],
    ['/a//12/', 'А-12'],
    ['/a12', 'А-12'],
    ['/a-12/', 'А-12'],
    ['/А−12', 'А-12'],
    ['/f/12/', 'А-12'],
    ['/R/2/', 'Р-2'],
    ['/р/2/', 'Р-2'],
    ['/%D0%A0/2', 'Р-2'],
    ['/p/17/', 'Р-17'],
    ['/h/17/', 'Р-17'],
  ])('reads %j as %s', (pathname, number) => {
    expect(numberInAddress(pathname, '/')).toBe(number);
    expect(numberInAddress(`/help${pathname}`, '/help/')).toBe(number);
    expect(numberInAddress(`/HELP${pathname}`, '/help/')).toBe(number);
  });

  test.each(['/', '/a/', '/12/', '/a/0/', '/b/12/', '/a/12/b/', '/otvety/12/', '/a/1234567/', '/%E0%A4%A/'])(
    'finds none in %j',
    (pathname) => {
      expect(numberInAddress(pathname, '/')).toBeUndefined();
    },
  );
});
