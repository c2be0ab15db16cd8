import { isCurrent } from '../notice/notice.ts';
import type { QueryAnalysis } from './analyze-query.ts';
import type { NoticeDocument } from './answer-document.ts';
import type { AnswersIndex } from './answers-index.ts';
import { findSynonyms } from './synonyms.ts';

/** Notices that hold now and share a word or its synonym with the query: they stand before whatever else is found. */
export function findNotices(
  { notices, lexicon }: Pick<AnswersIndex, 'notices' | 'lexicon'>,
  { words }: QueryAnalysis,
  now: Date,
): readonly NoticeDocument[] {
  const asked = words.map(({ stem }) => stem);
  const terms = new Set([...asked, ...findSynonyms(asked, lexicon.synonyms).flatMap(({ stems }) => stems)]);
  return notices.filter((notice) => isCurrent(notice, now) && notice.stems.some((stem) => terms.has(stem)));
}
