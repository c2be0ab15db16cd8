import type { APIRequestContext } from '@playwright/test';
import type { Permalinks } from '../src/domain/permalink/permalink.ts';
import { apiSchemas, type ApiData } from '../src/schemas/api.ts';

/** A page as the site publishes it. */
export type PublishedPage = ApiData<'pages'>[number];

/** Reads `/api/v1/pages.json` of the site under test. */
export async function readPages(
  request: APIRequestContext,
  links: Permalinks,
): Promise<readonly PublishedPage[]> {
  const response = await request.get(links.api('pages'));
  return apiSchemas.pages.parse(await response.json());
}
