import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { environment, siteContent } from './content.ts';

/** What every page prints around its own text. */
export interface SiteFrame {
  readonly title: string;
  readonly brand: string;
  readonly headline: string;
  readonly description: string;
  readonly address: string;
  /** The logo's SVG, from `content/`. */
  readonly logo: string;
  /** Whether any contact or period of the site is an example. */
  readonly hasSamples: boolean;
  /** Whether readers may keep a copy of the site. */
  readonly isKeptOffline: boolean;
}

let logoText: string | undefined;

/** Header, footer and head of every page. */
export async function siteFrame(): Promise<SiteFrame> {
  const { site, channels, periods, productionCalendar } = await siteContent();
  logoText ??= (await readFile(join(environment.contentFolder, site.value.logo), 'utf8')).trim();
  const { title, brand, headline, description, address } = site.value;
  return {
    title,
    brand,
    headline,
    description,
    address,
    logo: logoText,
    // While pages are written there is nothing to copy.
    isKeptOffline: site.value.offline !== false && !import.meta.env.DEV,
    hasSamples: [...channels, ...periods, ...productionCalendar].some(({ value }) => value.sample === true),
  };
}
