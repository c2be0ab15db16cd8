import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { siteSchema } from '../src/schemas/site.ts';

const siteFile = new URL('../content/site.yaml', import.meta.url);

/** Where the site under test says it stands; what leaves the site, such as short links, begins with it. */
export const siteAddress = siteSchema.parse(parse(readFileSync(siteFile, 'utf8'))).address;
