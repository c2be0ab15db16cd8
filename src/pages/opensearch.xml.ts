import type { APIRoute } from 'astro';
import { links } from '../catalogue/content.ts';
import { siteFrame } from '../catalogue/frame.ts';
import { escapeHtml } from '../domain/language/escape-html.ts';

/** Browsers take no longer name. */
const LONGEST_NAME = 16;

export const GET: APIRoute = async () => {
  const { title, description, address } = await siteFrame();
  const template = new URL(links.home, address).origin + links.searchTemplate;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeHtml(title.slice(0, LONGEST_NAME))}</ShortName>
<Description>${escapeHtml(description)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" template="${escapeHtml(template)}"/>
</OpenSearchDescription>
`;
  return new Response(xml, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};
