import { brotliCompressSync, constants } from 'node:zlib';
import { stemsOf } from '../domain/language/words.ts';
import { textOf } from '../domain/mention/mention.ts';
import type { AnswersFile, NoticeDocument, ShortAnswers } from '../domain/search/answer-document.ts';
import { fitAnswers } from '../domain/search/fit-answers.ts';
import type { Content } from '../schemas/content.ts';
import { answerEntries, topicNames, type AnswerEntry, type FixedPageTitles } from './answer-entries.ts';
import { siteContent } from './content.ts';
import { find } from './find.ts';
import { pageNotices } from './notices.ts';

/** What the search box may load of pages before it suggests anything; a shop of some hundred pages has far less. */
const MOST_BYTES = 100_000;

/** What the search box loads first: articles, nodes and other pages that may be looked for, and notices. */
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
export function fittingEntries(content: Content, titles: FixedPageTitles): readonly AnswerEntry[] {
  const fitting =
    fittingByContent.get(content) ?? fitAnswers(entriesOf(content, titles), MOST_BYTES, compressedSize);
  fittingByContent.set(content, fitting);
  return fitting;
}

/** Several files are made of them. */
const entriesByContent = new WeakMap<Content, readonly AnswerEntry[]>();
const fittingByContent = new WeakMap<Content, readonly AnswerEntry[]>();

function entriesOf(content: Content, titles: FixedPageTitles): readonly AnswerEntry[] {
  const entries = entriesByContent.get(content) ?? answerEntries(content, titles);
  entriesByContent.set(content, entries);
  return entries;
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
