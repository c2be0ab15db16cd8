import { issueAt, type Issue, type Place } from '../domain/report/issue.ts';
import { quote } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { bodyNodes } from './body-nodes.ts';
import { textsIn } from './written-values.ts';

/** Opens an address as a visitor would; says what is wrong with it, if anything is. */
export type OpenAddress = (url: string) => Promise<string | undefined>;

const ADDRESS = /^https?:\/\/\S+$/;

/** Links to other sites that do not open; each address is asked for once. */
export async function checkExternalLinks(
  draft: Pick<ContentDraft, 'written' | 'pages'>,
  open: OpenAddress,
): Promise<readonly Issue[]> {
  const places = Map.groupBy(linksIn(draft), ({ url }) => url);
  const found = await Promise.all(
    [...places].map(async ([url, links]) => {
      const fault = await open(url);
      if (fault === undefined) return [];
      return links.map(({ place }) => issueAt('dead-link', place, { found: `${quote(url)}: ${fault}` }));
    }),
  );
  return found.flat();
}

function linksIn({
  written,
  pages,
}: Pick<ContentDraft, 'written' | 'pages'>): readonly { readonly url: string; readonly place: Place }[] {
  const inFields = written.flatMap(({ file, value, lineOf }) =>
    textsIn(value)
      .filter(({ value: url }) => ADDRESS.test(url))
      .map(({ path, value: url }) => ({ url, place: { file, line: lineOf(path) } })),
  );
  const inBodies = pages.flatMap((page) =>
    bodyNodes(page).flatMap(({ node, place }) =>
      (node.type === 'link' || node.type === 'definition') && ADDRESS.test(node.url)
        ? [{ url: node.url, place }]
        : [],
    ),
  );
  return [...inFields, ...inBodies];
}
