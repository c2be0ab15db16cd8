import { describe, expect, test } from 'vitest';
import { redirectRules } from './redirects.ts';

const PAGES = {
  articles: [{ id: 'uskorit-dostavku', folder: 'dostavka', value: { number: 12 } }],
  outcomes: [{ id: 'opozdal', value: { number: 2 } }],
};

describe('redirectRules', () => {
  test.each([
    ['an article', '/', 'А-12', [{ from: '/bylo/', to: '/otvety/dostavka/uskorit-dostavku/' }]],
    ['an outcome', '/', 'Р-2', [{ from: '/bylo/', to: '/reshenie/opozdal/' }]],
    [
      'an article under a base',
      '/help/',
      'А-12',
      [{ from: '/help/bylo/', to: '/help/otvety/dostavka/uskorit-dostavku/' }],
    ],
    ['nowhere for an unknown number', '/', 'А-2', []],
  ])('leads to %s', (_, base, to, rules) => {
    const redirects = [{ value: { from: '/bylo/', to } }];
    expect(redirectRules({ ...PAGES, redirects }, base)).toEqual(rules);
  });
});
