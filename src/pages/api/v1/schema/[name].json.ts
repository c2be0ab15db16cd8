import type { APIRoute, GetStaticPaths } from 'astro';
import { apiNames, apiSchema } from '../../../../catalogue/api/documents.ts';
import type { ApiDocument } from '../../../../domain/permalink/permalink.ts';

export const getStaticPaths = (() =>
  apiNames.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ name: ApiDocument }> = async ({ props }) =>
  Response.json(await apiSchema(props.name));
