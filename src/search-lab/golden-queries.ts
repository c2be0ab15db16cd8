import { addressBook, type AddressedContent } from '../domain/permalink/address-book.ts';
import { permalinks } from '../domain/permalink/permalink.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import type { GoldenMessage } from '../schemas/golden-message.ts';
import type { GoldenQuery } from '../schemas/golden-query.ts';
import type { GoldenStory } from '../schemas/golden-story.ts';
import type { NewPage } from '../schemas/new-page.ts';

/** The part of the content that searches are judged by; what it names has perhaps moved since. */
type Golden<Name extends 'queries' | 'headQueries' | 'newPages' | 'goldenMessages' | 'stories'> =
  AddressedContent & Pick<ContentDraft, Name>;

/** Every golden query of the content, with addresses of today as a site under the base spells them. */
export function goldenQueries(
  content: Golden<'queries' | 'headQueries' | 'newPages'>,
  base: string,
): readonly GoldenQuery[] {
  const spelled = addressSpeller(content, base);
  const younger = content.newPages.map(({ value }) => ({
    page: spelled(value.page),
    for: value.for.map(spelled),
  }));
  const head = content.headQueries.map(({ value }) => {
    if (!('best' in value)) return value;
    const best = withNewPages(value.best.map(spelled), younger);
    // Right as the first is more than acceptable.
    const ok = withNewPages((value.ok ?? []).map(spelled), younger).filter(
      (address) => !best.includes(address),
    );
    return { ...value, best, ok };
  });
  return [...content.queries.map(({ value }) => value), ...head];
}

/** Every golden message to operators, with addresses of today as a site under the base spells them. */
export function goldenMessages(content: Golden<'goldenMessages'>, base: string): readonly GoldenMessage[] {
  const spelled = addressSpeller(content, base);
  return content.goldenMessages.map(({ value: { ok = [], ...value } }) => ({
    ...value,
    best: value.best.map(spelled),
    ok: ok.map(spelled),
  }));
}

/** Every golden story of the content, with the ids of today. */
export function goldenStories(content: Golden<'stories'>): readonly GoldenStory[] {
  const { follow, outcomeOf } = addressBook(content);
  const answerOf = ([question, answer]: readonly [string, string]): readonly string[] => {
    const end = follow(`${question}.${answer}`);
    return end.kind === 'found' ? end.link.split('.') : [question, answer];
  };
  return content.stories.map(({ value: { second, settled, ...value } }) => ({
    ...value,
    outcomes: value.outcomes.map(outcomeOf),
    ...(second && { second: second.map(outcomeOf) }),
    ...(settled && {
      settled: Object.fromEntries(Object.entries(settled).map(answerOf)) as Record<string, string>,
    }),
  }));
}

function addressSpeller(content: AddressedContent, base: string): (address: string) => string {
  const { authored } = permalinks(base);
  const { pageOf } = addressBook(content);
  return (address) => authored(pageOf(address));
}

/** The addresses, and those of the pages that stand for any of them. */
function withNewPages(addresses: readonly string[], newPages: readonly NewPage[]): string[] {
  const younger = newPages.filter((newPage) => newPage.for.some((address) => addresses.includes(address)));
  return [...new Set([...addresses, ...younger.map(({ page }) => page)])];
}
