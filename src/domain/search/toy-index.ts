import type { AnswerDocument, SynonymGroup } from './answer-document.ts';
import { buildAnswersIndex, type AnswersIndex } from './answers-index.ts';
import { packAnswer } from './pack-answer.ts';
import { packSynonyms } from './synonyms.ts';

/** An article as tests write it. */
type ToyPage = Pick<AnswerDocument, 'url' | 'title'> & Partial<AnswerDocument>;

/** An index for tests: pages are articles without aliases unless they say otherwise. */
export function toyIndex(pages: readonly ToyPage[], synonyms: readonly SynonymGroup[] = []): AnswersIndex {
  return buildAnswersIndex({
    answers: pages.map((page) => packAnswer({ type: 'article', aliases: [], facts: [], ...page })),
    notices: [],
    synonyms: packSynonyms(synonyms),
  });
}
