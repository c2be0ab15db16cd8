import { bareWords } from '../domain/language/bare-words.ts';
import { MOST_DESCRIBED } from '../domain/language/fit-lines.ts';
import { CHARACTERS, counted } from '../domain/language/plural.ts';
import { resolveMentions, textOf } from '../domain/mention/mention.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { longestValues } from './longest-values.ts';

/** Search engines show less of nothing, and cut what is longer. */
const LEAST = 20;

/** What search engines show of articles, too short, too long or the same as of another: the description, or the answer. */
export function checkDescriptions(draft: ContentDraft): readonly Issue[] {
  const registry = longestValues(draft);
  const first = new Map<string, string>();
  return draft.articles
    .filter(({ value }) => value.draft !== true)
    .flatMap(({ file, value, lineOf }) => {
      const field = value.description === undefined ? 'answer' : 'description';
      const text = textOf(resolveMentions(value.description ?? value.answer, registry));
      const place = { file, line: lineOf([field]) };
      const words = bareWords(text);
      const same = first.get(words);
      if (same !== undefined) {
        return [issueAt('duplicate-description', place, { found: `${field} как в ${same}` })];
      }
      first.set(words, file);
      if (text.length >= LEAST && text.length <= MOST_DESCRIBED) return [];
      return [
        issueAt('description-size', place, {
          found: `${counted(text.length, CHARACTERS)} в ${field}`,
          expected: `от ${String(LEAST)} до ${String(MOST_DESCRIBED)}`,
        }),
      ];
    });
}
