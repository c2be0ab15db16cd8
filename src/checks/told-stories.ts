import { bareWords } from '../domain/language/bare-words.ts';
import { cardNumberFinder } from '../domain/message/card-number.ts';
import { issueAt, type Issue, type Place } from '../domain/report/issue.ts';
import { quoteIn } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { WRITTEN_CONTACT } from './text-rules.ts';
import { valuesAt, writtenIn } from './written-values.ts';

/** A story that is learned from, with its place. */
interface ToldStory {
  readonly story: string;
  readonly path: readonly PropertyKey[];
  readonly place: () => Place;
}

/**
 * Stories that teach twice the same, or by what others are judged; somebody's contact or card in what people tell.
 */
export function checkToldStories(draft: ContentDraft): readonly Issue[] {
  const told = storiesIn(draft, 'told', 'stories.*');
  const hasCardNumber = cardNumberFinder(draft.messageChecks?.value.banks);
  const first = new Map<string, () => Place>();
  for (const { story, place } of storiesIn(draft, 'stories', 'story')) first.set(bareWords(story), place);
  return told.flatMap(({ story, path, place }) => {
    const bare = bareWords(story);
    const known = first.get(bare);
    if (known === undefined) first.set(bare, place);
    return [
      ...(known === undefined
        ? []
        : [
            issueAt('repeated-value', place(), {
              found: `${quoteIn(story, path)}: уже в ${placeText(known())}`,
            }),
          ]),
      ...(isPrivate(story, hasCardNumber)
        ? [issueAt('told-contact', place(), { found: quoteIn(story, path) })]
        : []),
    ];
  });
}

function storiesIn(
  draft: ContentDraft,
  collection: 'told' | 'stories',
  pattern: string,
): readonly ToldStory[] {
  return writtenIn(draft, collection).flatMap(({ file, value: written, lineOf }) =>
    valuesAt(written, pattern).flatMap(({ path, value }) =>
      typeof value === 'string' ? [{ story: value, path, place: () => ({ file, line: lineOf(path) }) }] : [],
    ),
  );
}

function placeText({ file, line }: Place): string {
  return `${file}:${String(line)}`;
}

function isPrivate(story: string, hasCardNumber: (text: string) => boolean): boolean {
  return story.search(WRITTEN_CONTACT) !== -1 || hasCardNumber(story);
}
