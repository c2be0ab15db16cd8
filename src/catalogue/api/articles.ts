import { articleVerdict } from '../../domain/article/verdict.ts';
import { textOf } from '../../domain/mention/mention.ts';
import { formatNumber } from '../../domain/permalink/number.ts';
import type { ApiData } from '../../schemas/api.ts';
import { articleAnnouncements, articleLink, articlePlace, publishedArticles } from '../articles.ts';
import { links, siteContent } from '../content.ts';
import { resolverOf } from '../registry.ts';

/** `/api/v1/articles.json`. */
export async function articlesData(): Promise<ApiData<'articles'>> {
  const content = await siteContent();
  const resolve = resolverOf(content);
  return publishedArticles(content).map((article) => {
    const { value } = article;
    return {
      url: articleLink(article).href,
      number: formatNumber('article', value.number),
      title: value.question,
      facts: value.facts,
      reviewed: value.reviewed,
      section: article.folder,
      kind: value.kind,
      verdict: articleVerdict(value.kind) ?? null,
      department: value.kind === 'routing' ? value.department : null,
      answer: textOf(resolve(value.answer)),
      announcements: articleAnnouncements(content, article).map(textOf),
      instead: (value.instead ?? []).map((text) => textOf(resolve(text))),
      audience: value.audience,
      outcome: value.outcome === undefined ? null : links.node(value.outcome),
      markdown: links.articleMarkdown(articlePlace(article)),
    };
  });
}
