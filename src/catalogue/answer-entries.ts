import { stemsOf } from '../domain/language/words.ts';
import { textOf } from '../domain/mention/mention.ts';
import { formatNumber } from '../domain/permalink/number.ts';
import { FIXED_PAGES, type FixedPage } from '../domain/permalink/permalink.ts';
import type { AnswerNames, ShownAnswer } from '../domain/search/answer-document.ts';
import type { WeighedAnswer } from '../domain/search/fit-answers.ts';
import { packPhrases } from '../domain/search/pack-phrases.ts';
import type { CalledPage } from '../domain/search/word-hints.ts';
import type { Article } from '../schemas/article.ts';
import type { Content } from '../schemas/content.ts';
import { articleLink, articleMark, articlesCiting, publishedArticles } from './articles.ts';
import { links } from './content.ts';
import { find } from './find.ts';
import { outcomeMark } from './outcome-mark.ts';
import { resolverOf, type Resolve } from './registry.ts';

/** So many aliases are kept whole, of the rest only the words: nodes lean on the words of their articles. */
const MOST_WHOLE_ALIASES = 16;
const MOST_WHOLE_OF_NODE = 8;

/** What a page or a topic is found by. */
export type Names = Pick<AnswerEntry, 'phrases' | 'called'>;

/** A page with what is loaded apart: its short answer and the words of its further aliases. */
export interface AnswerEntry extends WeighedAnswer {
  readonly short: string;
  readonly called: CalledPage;
}

/** Titles of the pages that every site has: they stand in no content. */
export type FixedPageTitles = Readonly<Record<FixedPage, string>>;

/** All pages that may be looked for, with what each is found by. */
export function answerEntries(content: Content, titles: FixedPageTitles): readonly AnswerEntry[] {
  const resolve = resolverOf(content);
  return [
    ...articleEntries(content, resolve),
    ...outcomeEntries(content, resolve),
    ...questionEntries(content, resolve),
    ...sectionEntries(content),
    ...departmentEntries(content, resolve),
    ...fixedPageEntries(content, titles),
  ];
}

function articleEntries(content: Content, resolve: Resolve): readonly AnswerEntry[] {
  return publishedArticles(content).map((article) => {
    const { value, folder } = article;
    const { question: title, aliases } = value;
    const mark = articleMark(content, value);
    return {
      answer: {
        url: articleLink(article).href,
        type: 'article',
        number: formatNumber('article', value.number),
        title,
        section: find(content.sections, folder).value.title,
        ...audienceOf(value),
        ...(mark && { mark }),
      },
      ...namesOf({ title, aliases, facts: statementsOf(content, value.facts, resolve) }),
      short: textOf(resolve(value.answer)),
      weight: value.weight ?? 1,
    };
  });
}

function sectionEntries(content: Content): readonly AnswerEntry[] {
  return content.sections.map(({ value: { id, title, promise, aliases = [] } }) => ({
    answer: { url: links.section(id), type: 'page', title, section: title },
    ...namesOf({ title, aliases, facts: [promise] }),
    short: promise,
    weight: 1,
  }));
}

function departmentEntries(content: Content, resolve: Resolve): readonly AnswerEntry[] {
  return content.departments.map(({ id, value: { title, solves, aliases = [] } }) => {
    const solved = solves.map((line) => textOf(resolve(line)));
    return {
      answer: { url: links.department(id), type: 'page', title },
      ...namesOf({ title, aliases, facts: solved }),
      short: solved.join('; '),
      weight: 1,
    };
  });
}

function fixedPageEntries({ searchPages }: Content, titles: FixedPageTitles): readonly AnswerEntry[] {
  return FIXED_PAGES.map((page) => {
    const title = titles[page];
    return {
      answer: { url: links.fixed(page), type: 'page', title },
      ...namesOf({ title, aliases: searchPages?.value[page] ?? [], facts: [] }),
      short: '',
      weight: 1,
    };
  });
}

/** What topics of others are found by. */
export function topicNames({ elsewhere }: Content): readonly Names[] {
  return elsewhere.map(({ value: { aliases } }) => namesOf({ title: '', aliases, facts: NO_FACTS }));
}

function namesOf({ title, aliases, facts }: AnswerNames, leans = false): Names {
  const mostWhole = leans ? MOST_WHOLE_OF_NODE : MOST_WHOLE_ALIASES;
  const isWhole = (alias: string, place: number) => place < mostWhole || stemsOf(alias).length === 1;
  const whole = aliases.filter(isWhole);
  return {
    phrases: packPhrases({ title, aliases: whole, facts }),
    called: {
      whole: [title, ...facts, ...whole],
      further: aliases.filter((alias, place) => !isWhole(alias, place)),
      leans,
    },
  };
}

/** Facts of a node belong to its articles, whose words would only crowd them here. */
const NO_FACTS: readonly string[] = [];

function outcomeEntries(content: Content, resolve: Resolve): readonly AnswerEntry[] {
  return content.outcomes.map(({ id, value }) => ({
    answer: {
      url: links.node(id),
      type: 'outcome',
      number: formatNumber('outcome', value.number),
      title: value.title,
      ...placeOf(content, value.facts),
      mark: outcomeMark(content, value),
    },
    ...namesOf({ title: value.title, aliases: value.aliases, facts: NO_FACTS }, true),
    short: textOf(resolve(value.why)),
    weight: 1,
  }));
}

function questionEntries(content: Content, resolve: Resolve): readonly AnswerEntry[] {
  return content.questions.map(({ id, value }) => ({
    answer: { url: links.node(id), type: 'question', title: value.title, ...placeOf(content, value.facts) },
    ...namesOf({ title: value.title, aliases: value.aliases, facts: NO_FACTS }, true),
    short: textOf(resolve(value.hint ?? '')),
    weight: 1,
  }));
}

function statementsOf(content: Content, facts: readonly string[] = [], resolve: Resolve): readonly string[] {
  return facts.map((id) => textOf(resolve(find(content.facts, id).value.statement)));
}

/** The section of a node's first fact, if it has facts, and whom the article that answers that fact is for. */
function placeOf(
  content: Content,
  [first]: readonly string[] = [],
): Pick<ShownAnswer, 'section' | 'audience'> {
  if (first === undefined) return {};
  const section = find(content.sections, find(content.facts, first).value.section).value.title;
  const article = articlesCiting(content, first).at(0);
  return { section, ...(article && audienceOf(article.value)) };
}

/** Whom an article is for, if not for several. */
function audienceOf({ audience: [first, ...others] }: Article): Pick<ShownAnswer, 'audience'> {
  return first === undefined || others.length > 0 ? {} : { audience: first };
}
