import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { elementName } from '../src/domain/embed/element-name.ts';
import { journeySchema, type Journey } from '../src/schemas/journey.ts';
import { messageChecksSchema } from '../src/schemas/message-checks.ts';
import { siteSchema } from '../src/schemas/site.ts';

/** The day the shop's site is built for: long past, so that by the true clock none of its notices ever holds. */
export const TODAY = '2021-11-24';
/** When one of its notices holds. */
export const NOON = `${TODAY}T12:00+03:00`;

/** The article that most specs read: nobody can do what it asks about. */
export const ARTICLE = { section: 'zakaz', slug: 'uskorit-dostavku', number: 1 };
/** What finds it first. */
export const QUERY = 'ускорить доставку';

/** The outcome that most specs read: its message has a field of every type, it is answered in an hour. */
export const OUTCOME = { id: 'opozdal', number: 2 };

const read = (file: string): unknown =>
  parse(readFileSync(new URL(`content/${file}`, import.meta.url), 'utf8'));

const site = siteSchema.parse(read('site.yaml'));

/** Where the shop's site says it stands; what leaves the site, such as short links, begins with it. */
export const siteAddress = site.address;

/** What pages of others call the shop's help centre. */
export const embedName = elementName(site);

/** Number of the article that tells where to look things up. */
export const LOOK_UP = 'А-14';

/** The question that operators start with. */
export const OPERATORS = 'obrashchenie';

/** What is said about a message, and the words by which it is judged. */
export const messageRules = messageChecksSchema.parse(read('message-checks.yaml'));

/** The journeys that editors promise the tree to allow. */
export const journeys: readonly Journey[] = z.array(journeySchema).parse(read('tree/journeys.yaml'));
