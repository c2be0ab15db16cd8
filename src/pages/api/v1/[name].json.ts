import type { APIRoute, GetStaticPaths } from 'astro';
import { apiData, apiNames } from '../../../catalogue/api/documents.ts';
import type { ApiDocument } from '../../../domain/permalink/permalink.ts';

export const getStaticPaths = (() =>
  apiNames.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: ApiDocument }> = async ({ props }) =>
  Response.json(await apiData(props.name));
