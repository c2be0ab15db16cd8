import type { EmbeddedPage } from '../domain/embed/embedded-page.ts';
import { formatDate } from '../domain/language/format-date.ts';
import { markedTextOf } from '../domain/mention/mention.ts';
import { formatNumber } from '../domain/permalink/number.ts';
import { articleAnnouncements, articleLink, articleMark, publishedArticles } from './articles.ts';
import { links, siteContent } from './content.ts';
import { outcomeMark } from './outcome-mark.ts';
import { outcomeAnnouncements } from './outcomes.ts';
import { resolverOf } from './registry.ts';

/** What pages of others show of each numbered page, by its short link, in the order of numbers. */
export async function embeddedPages(): Promise<ReadonlyMap<string, EmbeddedPage>> {
  const content = await siteContent();
  const resolve = resolverOf(content);
  const inWords = (text: string) => markedTextOf(resolve(text));
  const articles = publishedArticles(content).map((article): [string, EmbeddedPage] => {
    const { number, question, answer, instead = [], reviewed } = article.value;
    return [
      links.shortArticle(number),
      {
        url: articleLink(article).href,
        number: formatNumber('article', number),
        title: question,
        mark: articleMark(content, article.value),
        text: [inWords(answer), ...articleAnnouncements(content, article).map(markedTextOf)].join(' '),
        instead: instead.map(inWords),
        prepare: [],
        checked: formatDate(reviewed),
      },
    ];
  });
  const byNumber = content.outcomes.toSorted((a, b) => a.value.number - b.value.number);
  const outcomes = byNumber.map((outcome): [string, EmbeddedPage] => {
    const { id, value } = outcome;
    return [
      links.shortOutcome(value.number),
      {
        url: links.node(id),
        number: formatNumber('outcome', value.number),
        title: value.title,
        mark: outcomeMark(content, value),
        text: [inWords(value.why), ...outcomeAnnouncements(content, outcome).map(markedTextOf)].join(' '),
        instead: [],
        prepare: (value.prepare ?? []).map(inWords),
        checked: formatDate(value.reviewed),
      },
    ];
  });
  return new Map([...articles, ...outcomes]);
}
