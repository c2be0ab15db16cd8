import { z } from 'zod';
import type { ApiDocument } from '../../domain/permalink/permalink.ts';
import { apiSchemas } from '../../schemas/api.ts';
import { articlesData } from './articles.ts';
import { changesData } from './changes.ts';
import { macrosData } from './macros.ts';
import { noticesData } from './notices.ts';
import { pagesData } from './pages.ts';
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
};

/** Names of all documents under `/api/v1/`. */
export const apiNames = Object.keys(documents).filter(isApiName);

/** One document; throws if it does not keep to its own published schema. */
export async function apiData(name: ApiDocument): Promise<unknown> {
  return apiSchemas[name].parse(await documents[name]());
}

/** The JSON Schema of one document. */
export function apiSchema(name: ApiDocument): unknown {
  return z.toJSONSchema(apiSchemas[name]);
}

function isApiName(name: string): name is ApiDocument {
  return name in documents;
}
