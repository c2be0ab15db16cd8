import type { APIRoute, GetStaticPaths } from 'astro';
import { links } from '../../catalogue/content.ts';
import { replyPages } from '../../catalogue/replies.ts';
import type { ReplyPage } from '../../domain/reply/reply-page.ts';

export const getStaticPaths = (async () =>
  [...(await replyPages())].map(([url, reply]) => ({
    params: { page: url.slice(links.home.length).replace(/\/$/, '') },
    props: { reply },
  }))) satisfies GetStaticPaths;

/** What the replies of a page are composed of, loaded when an operator copies one. */
export const GET: APIRoute<{ reply: ReplyPage | null }> = ({ props }) => Response.json(props.reply);
