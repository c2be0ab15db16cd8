import { lineAt } from '../domain/language/line-at.ts';
import { rawMarks, type MarkupPlace } from '../domain/language/raw-markup.ts';
import { issueAt, type Issue, type Place } from '../domain/report/issue.ts';
import { quoteIn } from '../domain/report/quote.ts';
import type { ContentDraft, WrittenPage } from '../schemas/content-draft.ts';
import { bodyNodes } from './body-nodes.ts';
import { readerTexts } from './reader-texts.ts';

/** How many characters before a mark are shown. */
const SHOWN_BEFORE = 20;

/** A text with what is around it. */
interface MarkedText {
  readonly text: string;
  readonly printed: MarkupPlace;
  readonly startsLine?: boolean;
  readonly path: readonly PropertyKey[];
  readonly placeAt: (index: number) => Place;
}

/** Markup that readers would see as it was typed: half written, GitHub's own, or where there is none. */
export function checkRawMarkup(draft: ContentDraft): readonly Issue[] {
  return [
    ...readerTexts(draft)
      .filter((text) => text.path.length > 0 || isMessage(text))
      .flatMap(({ file, path, text, lineAt }) =>
        markIssues([
          {
            text,
            printed: path.length === 0 ? 'message' : 'field',
            path,
            placeAt: (index) => ({ file, line: lineAt(index) }),
          },
        ]),
      ),
    ...draft.pages
      .filter((page) => !isMessage(page))
      .flatMap((page) =>
        // A table or a list is one mistake, whatever stands in bold in it.
        [...Map.groupBy(bodyTexts(page), ({ block }) => block).values()].flatMap(markIssues),
      ),
  ];
}

function isMessage({ collection }: Pick<WrittenPage, 'collection'>): boolean {
  return collection === 'messages';
}

function bodyTexts(page: WrittenPage) {
  return bodyNodes(page).flatMap(({ node, around, place }) => {
    const parent = around.at(-1);
    if (node.type !== 'text' || parent === undefined) return [];
    return [
      {
        block: around.findLast(({ type }) => type === 'paragraph' || type === 'heading') ?? parent,
        text: node.value,
        printed: 'body' as const,
        startsLine: 'children' in parent && parent.children[0] === node,
        path: [],
        placeAt: (index: number) => ({
          ...place,
          line: place.line + lineAt(node.value, index) - 1,
        }),
      },
    ];
  });
}

/** The first mark of a kind in what belongs together. */
function markIssues(texts: readonly MarkedText[]): readonly Issue[] {
  const issues = new Map<string, Issue>();
  for (const { text, printed, startsLine, path, placeAt } of texts) {
    for (const { start, instead } of rawMarks(text, printed, startsLine)) {
      if (issues.has(instead)) continue;
      const details = { found: quoteIn(lineAround(text, start), path), expected: instead };
      issues.set(instead, issueAt('raw-markup', placeAt(start), details));
    }
  }
  return [...issues.values()];
}

/** The line a mark stands in, from shortly before the mark. */
function lineAround(text: string, mark: number): string {
  const lineStart = text.lastIndexOf('\n', mark - 1) + 1;
  const from = Math.max(lineStart, mark - SHOWN_BEFORE);
  const [shown = ''] = text.slice(from).split('\n');
  return from > lineStart ? `…${shown}` : shown;
}
