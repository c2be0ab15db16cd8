import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quoteIn } from '../domain/report/quote.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { valuesAt } from './written-values.ts';

/** Several phrases in one, as a chat or a table gives them, and the number of a phrase: search would take them for its words. */
const JOINED = /;\s*\S|\S\s*\n|^\d+[.)] /;

/** Aliases that hold more than a phrase. */
export function checkAliasShapes(draft: Pick<ContentDraft, 'written'>): readonly Issue[] {
  return draft.written.flatMap(({ file, value, lineOf }) =>
    valuesAt(value, 'aliases.*').flatMap(({ path, value: alias }) => {
      if (typeof alias !== 'string' || !JOINED.test(alias.trim())) return [];
      const phrases = alias.split(/;|\n|^\d+[.)] /).flatMap((phrase) => phrase.trim() || []);
      const expected = phrases.map((phrase) => `- ${phrase}`).join(', ');
      return [
        issueAt('alias-shape', { file, line: lineOf(path) }, { found: quoteIn(alias, path), expected }),
      ];
    }),
  );
}
