import { formatNumber } from '../domain/permalink/number.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import type { ContentDraft, WrittenPage } from '../schemas/content-draft.ts';
import { bodyNodes, isComponentNode } from './body-nodes.ts';
import { addressOf, numberOf, publishedArticles, publishedNumbers } from './published.ts';
import { valuesAt } from './written-values.ts';

/** Published articles that no other one names: a reader who found the neighbours would never see them. */
export function checkOrphans(draft: ContentDraft): readonly Issue[] {
  const articles = publishedArticles(draft);
  // Whom an unread article names, nobody knows; it has its own issue.
  if (articles.some(({ value, tree }) => tree === undefined || valuesAt(value, 'related').length === 0)) {
    return [];
  }
  const naming = Map.groupBy(
    articles.flatMap((page) => numbersNamed(page).map((number) => ({ page, number }))),
    ({ number }) => number,
  );
  const published = publishedNumbers(draft, 'articles');
  return articles.flatMap((article) => {
    const number = published.get(addressOf(article)) ?? numberOf(article);
    if (number === undefined) return [];
    if (naming.get(number)?.some(({ page }) => page !== article) === true) return [];
    const place = { file: article.file, line: article.lineOf(['number']) };
    return [issueAt('orphan', place, { found: `${formatNumber('article', number)} нигде не названа` })];
  });
}

function numbersNamed(page: WrittenPage): readonly number[] {
  const related = valuesAt(page.value, 'related.*').map(({ value }) => Number(value));
  const mentioned = bodyNodes(page).flatMap(({ node }) => {
    if (!isComponentNode(node)) return [];
    return node.name === 'Article'
      ? valuesAt(node, 'attributes.*.value').map(({ value }) => Number(value))
      : [];
  });
  return [...related, ...mentioned];
}
