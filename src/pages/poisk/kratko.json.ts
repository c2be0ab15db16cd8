import type { APIRoute } from 'astro';
import { shortAnswers } from '../../catalogue/answers-file.ts';

/** Short answers by address, loaded when results show them or an operator copies one. */
export const GET: APIRoute = async () => Response.json(await shortAnswers());
