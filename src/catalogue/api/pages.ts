import { formatNumber } from '../../domain/permalink/number.ts';
import type { ApiData } from '../../schemas/api.ts';
import { articleLink, publishedArticles } from '../articles.ts';
import { links, siteContent } from '../content.ts';
import { textDigest } from '../text-digest.ts';
import { shownValues } from '../shown-values.ts';

/** `/api/v1/pages.json`: articles, then questions from the root on, then outcomes. */
export async function pagesData(): Promise<ApiData<'pages'>> {
  const content = await siteContent();
  const articles = publishedArticles(content).map((article) => ({
    url: articleLink(article).href,
    type: 'article' as const,
    number: formatNumber('article', article.value.number),
    title: article.value.question,
    facts: article.value.facts,
    reviewed: article.value.reviewed,
    digest: textDigest(article),
    ...shownValues(content, article),
  }));
  const questions = content.questions.map((question) => ({
    url: links.node(question.id),
    type: 'question' as const,
    number: null,
    title: question.value.title,
    facts: question.value.facts ?? [],
    reviewed: question.value.reviewed,
    digest: textDigest(question),
    ...shownValues(content, question),
  }));
  const outcomes = content.outcomes.map((outcome) => ({
    url: links.node(outcome.id),
    type: 'outcome' as const,
    number: formatNumber('outcome', outcome.value.number),
    title: outcome.value.title,
    facts: outcome.value.facts,
    reviewed: outcome.value.reviewed,
    digest: textDigest(outcome),
    ...shownValues(content, outcome),
  }));
  return [...articles, ...questions, ...outcomes];
}
