import { placeholdersIn } from '../domain/mention/placeholders.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quoteIn } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { pagesIn } from './published.ts';
import { valuesAt } from './written-values.ts';

/** How much of an answer is shown where its end is wrong. */
const SHOWN_CHARACTERS = 40;

/** Answers that are no sentences: snippets and operators' replies show them without the question. */
export function checkAnswers(draft: ContentDraft): readonly Issue[] {
  return pagesIn(draft, 'articles').flatMap(({ file, value, lineOf }) =>
    valuesAt(value, 'answer').flatMap(({ path, value: answer }) => {
      if (typeof answer !== 'string') return [];
      const wrong = (shown: string, expected: string) =>
        issueAt('answer-sentence', { file, line: lineOf(path) }, { found: quoteIn(shown, path), expected });
      const opening = answer.trim().replace(/^[«(]/, '');
      const begins = /^[\p{Lu}\d]/u.test(opening) || placeholdersIn(opening)[0]?.start === 0;
      const ends = /[.!?…][»)]?$/.test(answer.trim());
      return [
        ...(begins ? [] : [wrong(answer, 'заглавную букву в начале')]),
        ...(ends ? [] : [wrong(endOf(answer.trim()), 'точку или другой знак в конце: . ! ? …')]),
      ];
    }),
  );
}

function endOf(text: string): string {
  return text.length > SHOWN_CHARACTERS ? `…${text.slice(-SHOWN_CHARACTERS)}` : text;
}
