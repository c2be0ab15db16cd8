import type { APIRoute, GetStaticPaths } from 'astro';
import { shortAnswers } from '../../catalogue/answers-file.ts';
import { links } from '../../catalogue/content.ts';
import { FIXED_PAGE_TITLES } from '../../texts/fixed-pages.ts';

export const getStaticPaths = (async () =>
  Object.entries(await shortAnswers(FIXED_PAGE_TITLES)).map(([url, short]) => ({
    params: { page: url.slice(links.home.length).replace(/\/$/, '') },
    props: { short },
  }))) satisfies GetStaticPaths;

/** The short answer of a page, loaded when results show it. */
export const GET: APIRoute<{ short: string }> = ({ props }) => Response.json(props.short);
