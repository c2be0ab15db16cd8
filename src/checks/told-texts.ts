import { bareWords } from '../domain/language/bare-words.ts';
import { cardNumberFinder } from '../domain/message/card-number.ts';
import { issueAt, type Issue, type Place } from '../domain/report/issue.ts';
import { quoteIn } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { WRITTEN_CONTACT } from './text-rules.ts';
import { valuesAt, writtenIn } from './written-values.ts';

/** A text that is learned from, or by which others are judged, with its place. */
interface ToldText {
  readonly text: string;
  readonly path: readonly PropertyKey[];
  readonly place: () => Place;
}

/**
 * Stories and letters that teach twice the same, or by what others are judged; somebody's contact or card in what people
 * tell.
 */
export function checkToldTexts(draft: ContentDraft): readonly Issue[] {
  const stories = textsIn(draft, 'told', 'stories.*');
  const letters = textsIn(draft, 'letters', 'letters.*');
  const hasCardNumber = cardNumberFinder(draft.messageChecks?.value.banks);
  return [
    ...repeatedIn(stories, textsIn(draft, 'stories', 'story')),
    ...repeatedIn(letters, []),
    ...[...stories, ...letters].flatMap(({ text, path, place }) =>
      text.search(WRITTEN_CONTACT) !== -1 || hasCardNumber(text)
        ? [issueAt('told-contact', place(), { found: quoteIn(text, path) })]
        : [],
    ),
  ];
}

function textsIn(
  draft: ContentDraft,
  collection: 'letters' | 'stories' | 'told',
  pattern: string,
): readonly ToldText[] {
  return writtenIn(draft, collection).flatMap(({ file, value: written, lineOf }) =>
    valuesAt(written, pattern).flatMap(({ path, value }) =>
      typeof value === 'string' ? [{ text: value, path, place: () => ({ file, line: lineOf(path) }) }] : [],
    ),
  );
}

function repeatedIn(told: readonly ToldText[], judging: readonly ToldText[]): readonly Issue[] {
  const first = new Map(judging.map(({ text, place }) => [bareWords(text), place]));
  return told.flatMap(({ text, path, place }) => {
    const bare = bareWords(text);
    const known = first.get(bare);
    if (known !== undefined) {
      const found = `${quoteIn(text, path)}: уже в ${placeText(known())}`;
      return [issueAt('repeated-value', place(), { found })];
    }
    first.set(bare, place);
    return [];
  });
}

function placeText({ file, line }: Place): string {
  return `${file}:${String(line)}`;
}
