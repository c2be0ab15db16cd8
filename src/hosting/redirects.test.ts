import { describe, expect, test } from 'vitest';
import { redirectRules } from './redirects.ts';

const forward = '<head><meta http-equiv="refresh" content="0;url=/help/otvety/dostavka/a/"></head>';

describe('redirectRules', () => {
  test.each([
    [{ file: 'a/12/index.html', html: forward }, [{ from: '/help/a/12/', to: '/help/otvety/dostavka/a/' }]],
    [{ file: 'index.html', html: '<head><title>Помощь</title></head>' }, []],
    [{ file: '404.html', html: '' }, []],
  ])('of %j are %j', (page, expected) => {
    expect(redirectRules([page], '/help/')).toEqual(expected);
  });
});
