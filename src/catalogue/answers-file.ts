import type { AnswerDocument, AnswersFile, NoticeDocument } from '../domain/search/answer-document.ts';
import { packAnswer } from '../domain/search/pack-answer.ts';
import { stemsOf } from '../domain/search/words.ts';
import { textOf } from '../domain/mention/mention.ts';
import { formatNumber } from '../domain/permalink/number.ts';
import type { Content } from '../schemas/content.ts';
import { articleLink, articleMark, publishedArticles } from './articles.ts';
import { links, siteContent } from './content.ts';
import { find } from './find.ts';
import { pageNotices } from './notices.ts';
import { outcomeMark } from './outcome-mark.ts';
import { resolverOf } from './registry.ts';

/** All that the search box knows: published articles, outcomes and questions, notices and synonyms. */
export async function answersFile(): Promise<AnswersFile> {
  const content = await siteContent();
  const plain = (text: string) => textOf(resolverOf(content)(text));
  const statements = (ids: readonly string[] = []) =>
    ids.map((id) => plain(find(content.facts, id).value.statement));
  return {
    answers: [
      ...articleDocuments(content, plain, statements),
      ...outcomeDocuments(content, plain, statements),
      ...questionDocuments(content, plain, statements),
    ].map(packAnswer),
    notices: noticeDocuments(content),
    synonyms: content.synonyms.map(({ value }) => value),
  };
}

type Plain = (text: string) => string;
type Statements = (ids?: readonly string[]) => readonly string[];

function articleDocuments(content: Content, plain: Plain, statements: Statements): readonly AnswerDocument[] {
  return publishedArticles(content).map((article) => {
    const { value, folder } = article;
    const mark = articleMark(content, value);
    return {
      url: articleLink(article).href,
      type: 'article',
      number: formatNumber('article', value.number),
      title: value.question,
      answer: plain(value.answer),
      aliases: value.aliases,
      section: find(content.sections, folder).value.title,
      facts: statements(value.facts),
      ...(mark && { mark }),
    };
  });
}

function outcomeDocuments(content: Content, plain: Plain, statements: Statements): readonly AnswerDocument[] {
  return content.outcomes.map(({ id, value }) => ({
    url: links.node(id),
    type: 'outcome',
    number: formatNumber('outcome', value.number),
    title: value.title,
    answer: plain(value.why),
    aliases: value.aliases,
    facts: statements(value.facts),
    mark: outcomeMark(content, value),
  }));
}

function questionDocuments(
  content: Content,
  plain: Plain,
  statements: Statements,
): readonly AnswerDocument[] {
  return content.questions.map(({ id, value }) => ({
    url: links.node(id),
    type: 'question',
    title: value.title,
    answer: plain(value.hint ?? ''),
    aliases: value.aliases,
    facts: statements(value.facts),
  }));
}

function noticeDocuments(content: Content): readonly NoticeDocument[] {
  return pageNotices(content).map(({ href, text, sections, from, until }) => {
    const shown = textOf(text);
    const titles = sections.map((id) => find(content.sections, id).value.title);
    return { url: href, text: shown, stems: [shown, ...titles].flatMap(stemsOf), from, until };
  });
}
