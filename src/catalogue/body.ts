import { getEntry, render } from 'astro:content';

/** The rendered body of a page; takes the components an author may use. */
export type Body = Awaited<ReturnType<typeof render>>['Content'];

/** Renders the MDX below the front matter of an article or outcome. */
export async function renderBody(collection: 'articles' | 'outcomes', id: string): Promise<Body> {
  const entry = await getEntry(collection, id);
  if (entry === undefined) throw new Error(`Astro не видит ${collection}/${id}`);
  const { Content } = await render(entry);
  return Content;
}
