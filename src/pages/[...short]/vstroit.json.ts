import type { APIRoute, GetStaticPaths } from 'astro';
import { embeddedPages } from '../../catalogue/embedded-pages.ts';
import { links } from '../../catalogue/content.ts';
import type { EmbeddedPage } from '../../domain/embed/embedded-page.ts';

export const getStaticPaths = (async () =>
  Array.from(await embeddedPages(), ([shortLink, page]) => ({
    params: { short: shortLink.slice(links.home.length, -1) },
    props: { page },
  }))) satisfies GetStaticPaths;

/** What pages of others show of an article or an outcome. */
export const GET: APIRoute<{ page: EmbeddedPage }> = ({ props }) => Response.json(props.page);
