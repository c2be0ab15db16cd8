import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quoteIn } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { pagesIn } from './published.ts';
import { sentenceFaults } from './sentence.ts';
import { valuesAt } from './written-values.ts';

/** Answers that are no sentences: snippets and operators' replies show them without the question. */
export function checkAnswers(draft: ContentDraft): readonly Issue[] {
  return pagesIn(draft, 'articles').flatMap(({ file, value, lineOf }) =>
    valuesAt(value, 'answer').flatMap(({ path, value: answer }) =>
      (typeof answer === 'string' ? sentenceFaults(answer) : []).map(({ found, expected }) =>
        issueAt('answer-sentence', { file, line: lineOf(path) }, { found: quoteIn(found, path), expected }),
      ),
    ),
  );
}
