import { brotliCompressSync, constants } from 'node:zlib';
import type {
  AnswerNames,
  AnswersFile,
  NoticeDocument,
  ShortAnswers,
  ShownAnswer,
} from '../domain/search/answer-document.ts';
import { fitAnswers, type WeighedAnswer } from '../domain/search/fit-answers.ts';
import { packPhrases } from '../domain/search/pack-phrases.ts';
import type { CalledPage } from '../domain/search/word-hints.ts';
import { stemsOf } from '../domain/language/words.ts';
import { textOf } from '../domain/mention/mention.ts';
import { formatNumber } from '../domain/permalink/number.ts';
import { FIXED_PAGES, type FixedPage } from '../domain/permalink/permalink.ts';
import type { Article } from '../schemas/article.ts';
import type { Content } from '../schemas/content.ts';
import { articleLink, articleMark, articlesCiting, publishedArticles } from './articles.ts';
import { links, siteContent } from './content.ts';
import { find } from './find.ts';
import { pageNotices } from './notices.ts';
import { outcomeMark } from './outcome-mark.ts';
import { resolverOf, type Resolve } from './registry.ts';

/** What the search box may load of pages before it suggests anything; a shop of some hundred pages has far less. */
const MOST_BYTES = 100_000;

/** So many aliases are kept whole, of the rest only the words: nodes lean on the words of their articles. */
const MOST_WHOLE_ALIASES = 16;
const MOST_WHOLE_OF_NODE = 8;

/** What a page or a topic is found by. */
export type Names = Pick<Entry, 'phrases' | 'called'>;

/** A page with what is loaded apart: its short answer and the words of its further aliases. */
interface Entry extends WeighedAnswer {
  readonly short: string;
  readonly called: CalledPage;
}

/** Titles of the pages that every site has: they stand in no content. */
export type FixedPageTitles = Readonly<Record<FixedPage, string>>;

/** All that the search box knows: articles, nodes and other pages that may be looked for, notices and synonyms. */
export async function answersFile(titles: FixedPageTitles): Promise<AnswersFile> {
  const content = await siteContent();
  const pages = fittingEntries(content, titles);
  return {
    answers: pages.map(({ answer }) => answer),
    phrases: pages.map(({ phrases }) => phrases),
    notices: noticeDocuments(content),
  };
}

/** The short answers of pages by address, for results; empty where there is none. */
export async function shortAnswers(titles: FixedPageTitles): Promise<ShortAnswers> {
  const entries = entriesOf(await siteContent(), titles);
  return Object.fromEntries(entries.map(({ answer: { url }, short }) => [url, short]));
}

/** All texts that the words of the answers file come of. */
export async function answersTexts(titles: FixedPageTitles): Promise<readonly string[]> {
  const content = await siteContent();
  const synonyms = content.synonyms.flatMap(({ value }) =>
    'from' in value ? [value.from, value.to].flat() : value,
  );
  const named = [...fittingEntries(content, titles), ...topicNames(content)];
  return [...named.flatMap(({ called }) => called.whole), ...synonyms];
}

/** The pages that the answers file has room for. */
export function fittingEntries(content: Content, titles: FixedPageTitles): readonly Entry[] {
  const fitting =
    fittingByContent.get(content) ?? fitAnswers(entriesOf(content, titles), MOST_BYTES, compressedSize);
  fittingByContent.set(content, fitting);
  return fitting;
}

/** Several files are made of them. */
const entriesByContent = new WeakMap<Content, readonly Entry[]>();
const fittingByContent = new WeakMap<Content, readonly Entry[]>();

function entriesOf(content: Content, titles: FixedPageTitles): readonly Entry[] {
  const entries = entriesByContent.get(content) ?? makeEntries(content, titles);
  entriesByContent.set(content, entries);
  return entries;
}

function makeEntries(content: Content, titles: FixedPageTitles): readonly Entry[] {
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

function articleEntries(content: Content, resolve: Resolve): readonly Entry[] {
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

function sectionEntries(content: Content): readonly Entry[] {
  return content.sections.map(({ value: { id, title, promise, aliases = [] } }) => ({
    answer: { url: links.section(id), type: 'page', title, section: title },
    ...namesOf({ title, aliases, facts: [promise] }),
    short: promise,
    weight: 1,
  }));
}

function departmentEntries(content: Content, resolve: Resolve): readonly Entry[] {
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

function fixedPageEntries({ searchPages }: Content, titles: FixedPageTitles): readonly Entry[] {
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

function outcomeEntries(content: Content, resolve: Resolve): readonly Entry[] {
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

function questionEntries(content: Content, resolve: Resolve): readonly Entry[] {
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

function noticeDocuments(content: Content): readonly NoticeDocument[] {
  return pageNotices(content).map(({ href, text, sections, from, until }) => {
    const shown = textOf(text);
    const titles = sections.map((id) => find(content.sections, id).value.title);
    return { url: href, text: shown, stems: [shown, ...titles].flatMap(stemsOf), from, until };
  });
}

/** About what a host sends: a good deal quicker than its best quality, and a little larger. */
function compressedSize(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}
