import { articleLink, publishedArticles } from './articles.ts';
import { siteContent } from './content.ts';
import type { PageLink } from './page.ts';

/** Questions that begin with one letter. */
export interface LetterGroup {
  readonly letter: string;
  readonly questions: readonly PageLink[];
}

/** All questions А–Я, for people without scripts and for those who like lists. */
export async function alphabet(): Promise<readonly LetterGroup[]> {
  const questions = publishedArticles(await siteContent())
    .map(articleLink)
    .sort((a, b) => a.text.localeCompare(b.text, 'ru'));
  const byLetter = Map.groupBy(questions, ({ text }) => initial(text));
  return [...byLetter].map(([letter, group]) => ({ letter, questions: group }));
}

/** @example initial('«Вручён», а заказа нет') → 'В' */
function initial(question: string): string {
  return (/\p{L}/u.exec(question)?.[0] ?? question.charAt(0)).toUpperCase().replace('Ё', 'Е');
}
