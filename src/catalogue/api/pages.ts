import { formatNumber } from '../../domain/permalink/number.ts';
import type { ApiData } from '../../schemas/api.ts';
import { articleLink, publishedArticles } from '../articles.ts';
import { links, siteContent } from '../content.ts';

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
  }));
  const questions = content.questions.map(({ id, value }) => ({
    url: links.node(id),
    type: 'question' as const,
    number: null,
    title: value.title,
    facts: value.facts ?? [],
    reviewed: value.reviewed,
  }));
  const outcomes = content.outcomes.map(({ id, value }) => ({
    url: links.node(id),
    type: 'outcome' as const,
    number: formatNumber('outcome', value.number),
    title: value.title,
    facts: value.facts,
    reviewed: value.reviewed,
  }));
  return [...articles, ...questions, ...outcomes];
}
