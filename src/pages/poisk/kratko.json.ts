import type { APIRoute } from 'astro';
import { shortAnswers } from '../../catalogue/answers-file.ts';
import { FIXED_PAGE_TITLES } from '../../texts/fixed-pages.ts';

/** Short answers by address, loaded when results show them or an operator copies one. */
export const GET: APIRoute = async () => Response.json(await shortAnswers(FIXED_PAGE_TITLES));
