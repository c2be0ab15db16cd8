import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quote } from '../domain/report/quote.ts';
import { notOver } from '../domain/version/version.ts';
import type { ContentDraft } from '../schemas/content-draft.ts';
import { publishedArticles } from './published.ts';
import { idsIn, valuesAt, writtenIn } from './written-values.ts';

/** Facts that no published article answers; one that is over needs none. */
export function checkCitedFacts(draft: ContentDraft, today: string): readonly Issue[] {
  const citations = publishedArticles(draft).map(({ value }) =>
    valuesAt(value, 'facts.*').map(({ value: id }) => id),
  );
  const known = new Set<unknown>(idsIn(draft, 'facts'));
  // Which fact an article without readable ones meant, nobody knows; it has its own issue.
  if (citations.some((ids) => ids.length === 0 || !ids.every((id) => known.has(id)))) return [];
  const cited = new Set(citations.flat());
  const over = new Set(draft.facts.map(({ id }) => id)).difference(
    new Set(notOver(draft.facts, today).map(({ id }) => id)),
  );
  return [...new Map(writtenIn(draft, 'facts').map((fact) => [fact.id, fact])).values()]
    .filter(({ id }) => !cited.has(id) && !over.has(id))
    .map(({ id, file, lineOf }) => {
      const place = { file, line: lineOf(['id']) };
      return issueAt('fact-uncited', place, { found: `${quote(id)} нет ни в одной статье` });
    });
}
