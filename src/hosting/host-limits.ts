import type { HeaderRule } from './headers.ts';
import type { Redirect } from './short-links.ts';

/** What a service that hosts sites takes at most; what is left out it does not limit. */
interface HostLimits {
  readonly title: string;
  readonly files?: number;
  readonly fileBytes?: number;
  readonly siteBytes?: number;
  /** Redirects from one address, and from all that begin alike. */
  readonly redirects?: number;
  readonly patternRedirects?: number;
  readonly headerRules?: number;
  readonly headerLineLength?: number;
}

const MEBIBYTE = 1024 * 1024;

/** Services by name, with the limits that they publish; of paid plans the free one counts. */
export const HOSTS = {
  'cloudflare-pages': {
    title: 'Cloudflare Pages',
    files: 20_000,
    fileBytes: 25 * MEBIBYTE,
    redirects: 2_000,
    patternRedirects: 100,
    headerRules: 100,
    headerLineLength: 2_000,
  },
  'github-pages': { title: 'GitHub Pages', siteBytes: 1024 * MEBIBYTE },
} as const satisfies Readonly<Record<string, HostLimits>>;

export type HostName = keyof typeof HOSTS;

/** What of a built site hosts limit. */
export interface SiteSize {
  /** Sizes of all files, in bytes. */
  readonly files: readonly number[];
  readonly rules: readonly HeaderRule[];
  readonly redirects: readonly Redirect[];
}

/** How much of one limit a site takes. */
export interface HostShare {
  readonly what: string;
  readonly taken: number;
  readonly limit: number;
}

/** How much a site takes of each limit of a host; it does not fit where it takes more than there is. */
export function hostShares(host: HostName, { files, rules, redirects }: SiteSize): readonly HostShare[] {
  const limits: HostLimits = HOSTS[host];
  const isPattern = ({ from }: Redirect) => from.endsWith('*');
  const lines = rules.flatMap(({ headers }) =>
    Object.entries(headers).map(([name, value]) => `${name}: ${value}`.length),
  );
  const measured = [
    { what: 'файлов', taken: files.length, limit: limits.files },
    { what: 'байт в самом большом файле', taken: Math.max(0, ...files), limit: limits.fileBytes },
    {
      what: 'байт во всём сайте',
      taken: files.reduce((sum, bytes) => sum + bytes, 0),
      limit: limits.siteBytes,
    },
    {
      what: 'перенаправлений с одного адреса',
      taken: redirects.filter((redirect) => !isPattern(redirect)).length,
      limit: limits.redirects,
    },
    {
      what: 'перенаправлений по образцу',
      taken: redirects.filter(isPattern).length,
      limit: limits.patternRedirects,
    },
    { what: 'правил для заголовков', taken: rules.length, limit: limits.headerRules },
    {
      what: 'знаков в самом длинном заголовке',
      taken: Math.max(0, ...lines),
      limit: limits.headerLineLength,
    },
  ];
  return measured.flatMap(({ what, taken, limit }) => (limit === undefined ? [] : [{ what, taken, limit }]));
}
