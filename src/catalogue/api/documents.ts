import type { ApiDocument } from '../../domain/permalink/permalink.ts';
import { apiSchemas } from '../../schemas/api.ts';
import { publishedSchema } from '../../schemas/published-schema.ts';
import { absolute, links, siteContent } from '../content.ts';
import { articlesData } from './articles.ts';
import { changesData } from './changes.ts';
import { macrosData } from './macros.ts';
import { noticesData } from './notices.ts';
import { pagesData } from './pages.ts';
import { redirectsData } from './redirects.ts';
import { channelsData, departmentsData, factsData, periodsData } from './registries.ts';
import { treeData } from './tree.ts';

const documents: Readonly<Record<ApiDocument, () => Promise<unknown>>> = {
  pages: pagesData,
  articles: articlesData,
  facts: factsData,
  departments: departmentsData,
  channels: channelsData,
  periods: periodsData,
  tree: treeData,
  macros: macrosData,
  changes: changesData,
  notices: noticesData,
  redirects: redirectsData,
};

/** Names of all documents under `/api/v1/`. */
export const apiNames = Object.keys(documents).filter(isApiName);

/** One document; throws if it does not keep to its own published schema. */
export async function apiData(name: ApiDocument): Promise<unknown> {
  return apiSchemas[name].parse(await documents[name]());
}

/** The JSON Schema of one document, under its own address. */
export async function apiSchema(name: ApiDocument): Promise<unknown> {
  const { $schema, ...schema } = publishedSchema(name);
  return { $schema, $id: absolute(await siteContent(), links.apiSchema(name)), ...schema };
}

/** What the page for developers tells of one document. */
export interface DescribedDocument {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly href: string;
  /** Full address, for other programs. */
  readonly url: string;
  readonly schemaHref: string;
  /** A part of the document: of a list its first entry. */
  readonly example: string;
}

/** All documents as the page for developers shows them. */
export async function describedDocuments(): Promise<readonly DescribedDocument[]> {
  const content = await siteContent();
  return Promise.all(
    apiNames.map(async (name) => {
      const { title = '', description = '' } = publishedSchema(name);
      const href = links.api(name);
      return {
        file: `${name}.json`,
        title,
        description,
        href,
        url: absolute(content, href),
        schemaHref: links.apiSchema(name),
        example: JSON.stringify(firstOfEach(await apiData(name)), null, 2),
      };
    }),
  );
}

/** The value with one entry of each list. */
function firstOfEach(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(firstOfEach);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]: [string, unknown]) => [key, firstOfEach(part)]),
  );
}

function isApiName(name: string): name is ApiDocument {
  return name in documents;
}
