import { siteAddress } from './site-address.ts';

/** An address as a program sees it that follows every reference from home. */
export interface Visit {
  readonly address: string;
  readonly status: number;
  /** The page's source; empty for what is no page. */
  readonly html: string;
  /** How many clicks away from home it is. */
  readonly clicks: number;
}

/** Visits home of the site on `host` and all that can be reached from it inside the site, each address once. */
export async function crawl(host: string | undefined, home: string): Promise<readonly Visit[]> {
  const visits = new Map<string, Visit>();
  let addresses = [home];
  for (let clicks = 0; addresses.length > 0; clicks += 1) {
    const visited = await Promise.all(addresses.map((address) => visit(host, address, clicks)));
    for (const found of visited) visits.set(found.address, found);
    const references = visited.flatMap((found) => referencesOf(found).map(({ pathname }) => pathname));
    addresses = [...new Set(references)].filter((address) => !visits.has(address));
  }
  return [...visits.values()];
}

/** What a page refers to inside the site: links, files, forms; of the site's own address only the path counts. */
export function referencesOf({ address, html }: Pick<Visit, 'address' | 'html'>): readonly URL[] {
  return [...html.matchAll(/\s(?:href|src|action|data-index)="([^"]*)"/g)]
    .map(
      ([, reference = '']) =>
        new URL(reference.replaceAll(/&(?:amp|#38);/g, '&'), new URL(address, siteAddress)),
    )
    .filter(({ origin }) => origin === new URL(siteAddress).origin);
}

async function visit(host: string | undefined, address: string, clicks: number): Promise<Visit> {
  const response = await fetch(new URL(address, host), { redirect: 'manual' });
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  const body = await response.text();
  return { address, status: response.status, html: isPage ? body : '', clicks };
}
