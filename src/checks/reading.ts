import { readingEase } from '../domain/language/reading-ease.ts';
import type { ContentDraft, WrittenPage } from '../schemas/content-draft.ts';
import { bodyNodes, nodeText } from './body-nodes.ts';
import { pagesIn } from './published.ts';
import { textsIn, valuesAt } from './written-values.ts';

/** An article with the length of its text in words, and its ease. */
export interface MeasuredArticle {
  readonly file: string;
  readonly words: number;
  readonly ease: number;
}

/** Articles with their length and ease. */
export function measuredArticles(draft: ContentDraft): readonly MeasuredArticle[] {
  return pagesIn(draft, 'articles').flatMap((page) => {
    const text = proseOf(page).join('\n');
    const ease = readingEase(text);
    return ease === undefined ? [] : [{ file: page.file, words: text.split(/\s+/).length, ease }];
  });
}

/** Articles by reading ease, the hardest first. */
export function articlesByEase(draft: ContentDraft): readonly MeasuredArticle[] {
  return measuredArticles(draft).toSorted((a, b) => a.ease - b.ease);
}

/** The answer, what to do instead and the paragraphs of the body; headings are no sentences. */
function proseOf(page: WrittenPage): readonly string[] {
  const fields = ['answer', 'instead.*'].flatMap((field) => valuesAt(page.value, field));
  return [
    ...fields.flatMap(({ value }) => textsIn(value).map((text) => text.value)),
    ...bodyNodes(page).flatMap(({ node }) => (node.type === 'paragraph' ? [nodeText(node)] : [])),
  ];
}
