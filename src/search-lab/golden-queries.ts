import { permalinks } from '../domain/permalink/permalink.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import type { GoldenQuery } from '../schemas/golden-query.ts';
import type { NewPage } from '../schemas/new-page.ts';

/** Every golden query of the content, with addresses as a site under the base spells them. */
export function goldenQueries(
  { queries, headQueries, newPages }: Pick<ContentDraft, 'queries' | 'headQueries' | 'newPages'>,
  base: string,
): readonly GoldenQuery[] {
  const links = permalinks(base);
  const younger = newPages.map(({ value }) => value);
  const head = headQueries.map(({ value }) => {
    if (!('best' in value)) return value;
    const best = withNewPages(value.best, younger);
    // Right as the first is more than acceptable.
    const ok = withNewPages(value.ok ?? [], younger).filter((address) => !best.includes(address));
    return { ...value, best: best.map(links.authored), ok: ok.map(links.authored) };
  });
  return [...queries.map(({ value }) => value), ...head];
}

/** The addresses, and those of the pages that stand for any of them. */
function withNewPages(addresses: readonly string[], newPages: readonly NewPage[]): readonly string[] {
  const younger = newPages.filter((newPage) => newPage.for.some((address) => addresses.includes(address)));
  return [...new Set([...addresses, ...younger.map(({ page }) => page)])];
}
