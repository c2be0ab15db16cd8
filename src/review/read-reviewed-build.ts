import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApiDocument } from '../domain/permalink/permalink.ts';
import type { ReviewedBuild, ReviewedQuery } from '../domain/review/reviewed-build.ts';
import { reviewedBuildSchema } from '../schemas/review.ts';
import { goldenQueries } from '../search-lab/golden-queries.ts';
import { isAnswerable, judgeQueries } from '../search-lab/golden-query.ts';
import { readBuiltSite } from '../site-checks/built-site.ts';
import { weighPages } from '../site-checks/page-weights.ts';
import { builtIndex, readBuiltSearch } from '../source/built-search.ts';
import { readContent } from '../source/read-content.ts';

const BASE = '/';

/** A built site as reviewers compare it, with what was measured of it; its content holds the queries and the words. */
export async function readReviewedBuild(folder: string, contentFolder: string): Promise<ReviewedBuild> {
  const site = await readBuiltSite(folder, BASE);
  const document = (name: ApiDocument): unknown => JSON.parse(site.read(site.links.api(name)));
  const heavyPages = weighPages(site)
    .filter(({ bytes, limit }) => bytes > limit)
    .map(({ page, bytes, limit }) => ({ address: page.address, bytes, limit }));
  return reviewedBuildSchema.parse({
    pages: document('pages'),
    articles: document('articles'),
    departments: document('departments'),
    facts: document('facts'),
    periods: document('periods'),
    channels: document('channels'),
    tree: document('tree'),
    macros: document('macros'),
    redirects: document('redirects'),
    addresses: [...site.pages.keys()],
    queries: await askQueries(folder, contentFolder),
    words: await readWords(contentFolder),
    heavyPages,
  });
}

async function askQueries(folder: string, contentFolder: string): Promise<readonly ReviewedQuery[]> {
  const { draft } = await readContent(process.cwd(), contentFolder);
  const search = await readBuiltSearch(folder);
  const judged = judgeQueries(builtIndex(search), goldenQueries(draft, BASE), search.pages);
  return judged.map(({ query, rank, confident }) => {
    const answerable = isAnswerable(query);
    const place = answerable ? rank : confident ? 1 : undefined;
    return { q: query.q, answerable, place: place ?? null };
  });
}

async function readWords(contentFolder: string): Promise<readonly string[]> {
  const listed = await readFile(join(contentFolder, 'spelling.txt'), 'utf8').catch(() => '');
  return listed.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
