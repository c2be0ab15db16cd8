import type { APIRoute, GetStaticPaths } from 'astro';
import { articlePlaces } from '../../../catalogue/articles.ts';
import { articleMarkdown } from '../../../catalogue/markdown.ts';
import { INSTEAD } from '../../../texts/article.ts';

export const getStaticPaths = (async () =>
  (await articlePlaces()).map((place) => ({ params: place, props: place }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ section: string; slug: string }> = async ({ props }) =>
  new Response(await articleMarkdown(props.section, props.slug, INSTEAD), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
