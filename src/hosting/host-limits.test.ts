import { describe, expect, test } from 'vitest';
import { HOSTS, hostShares, type HostName, type SiteSize } from './host-limits.ts';

const SMALL: SiteSize = {
  files: [10, 20],
  rules: [{ pattern: '/*', headers: { 'X-A': 'b' } }],
  redirects: [
    { from: '/a/1/', to: '/otvety/gde/' },
    { from: '/A/*', to: '/a/:splat' },
  ],
};
const repeat = <T>(length: number, value: T) => Array.from({ length }, () => value);
const past = (host: HostName, site: Partial<SiteSize>) =>
  hostShares(host, { ...SMALL, ...site }).filter(({ taken, limit }) => taken > limit);

describe('hostShares', () => {
  test('says how much of each limit a site takes', () => {
    expect(hostShares('github-pages', SMALL)).toEqual([
      { what: 'байт во всём сайте', taken: 30, limit: 1_073_741_824 },
    ]);
    expect(hostShares('cloudflare-pages', SMALL).map(({ taken }) => taken)).toEqual([2, 20, 1, 1, 1, 6]);
  });

  test.each(Object.keys(HOSTS) as HostName[])('finds room for a small site on %s', (host) => {
    expect(past(host, {})).toEqual([]);
  });

  test.each([
    ['cloudflare-pages', { files: repeat(20_001, 1) }, 'файлов'],
    ['cloudflare-pages', { files: [26_214_401] }, 'байт в самом большом файле'],
    [
      'cloudflare-pages',
      { redirects: repeat(2_001, { from: '/a/1/', to: '/' }) },
      'перенаправлений с одного адреса',
    ],
    ['cloudflare-pages', { redirects: repeat(101, { from: '/A/*', to: '/' }) }, 'перенаправлений по образцу'],
    ['cloudflare-pages', { rules: repeat(101, { pattern: '/', headers: {} }) }, 'правил для заголовков'],
    [
      'cloudflare-pages',
      { rules: [{ pattern: '/', headers: { 'X-A': 'b'.repeat(1_996) } }] },
      'знаков в самом длинном заголовке',
    ],
    ['github-pages', { files: [1_073_741_824, 1] }, 'байт во всём сайте'],
  ] as const)('finds too much for %s', (host, site, what) => {
    expect(past(host, site).map((share) => share.what)).toEqual([what]);
  });
});
