import type {
  AnswerNames,
  ElsewhereTopic,
  ShownAnswer,
  SynonymGroup,
} from '../domain/search/answer-document.ts';
import { buildAnswersIndex, withSpelling, type AnswersIndex } from '../domain/search/answers-index.ts';
import { composeFurtherWords } from '../domain/search/compose-further-words.ts';
import { composeSpellingFile } from '../domain/search/compose-spelling-file.ts';
import { answersDigest } from '../domain/search/further-words.ts';
import { packPhrases } from '../domain/search/pack-phrases.ts';
import { packSynonyms } from '../domain/search/synonyms.ts';

/** An article as tests write it. */
type ToyPage = Pick<ShownAnswer, 'url' | 'title'> & Partial<ShownAnswer & AnswerNames>;

/** A topic of others as tests write it. */
type ToyTopic = ElsewhereTopic & Pick<AnswerNames, 'aliases'>;

/** An index for tests: pages are articles without aliases unless they say otherwise. */
export function toyIndex(
  pages: readonly ToyPage[],
  synonyms: readonly SynonymGroup[] = [],
  topics: readonly ToyTopic[] = [],
): AnswersIndex {
  const documents = pages.map((page) => ({ type: 'article' as const, aliases: [], facts: [], ...page }));
  const file = { answers: documents, phrases: documents.map(packPhrases), notices: [] };
  const words = {
    of: answersDigest(file),
    synonyms: packSynonyms(synonyms),
    elsewhere: topics,
    topics: topics.map(({ aliases }) => packPhrases({ title: '', aliases, facts: [] })),
  };
  const called = [...documents, ...topics.map(({ aliases }) => ({ title: '', aliases, facts: [] }))].map(
    ({ title, aliases, facts }) => ({ whole: [title, ...facts, ...aliases], further: [], leans: false }),
  );
  const further = composeFurtherWords(file, words, called, []);
  const texts = documents.flatMap(({ title, aliases, facts }) => [title, ...aliases, ...facts]);
  const phrases = synonyms.flatMap((group) => ('from' in group ? [group.from, group.to].flat() : group));
  const spelling = composeSpellingFile(file, [...texts, ...phrases], new Set(), further);
  return withSpelling(buildAnswersIndex(file, further), spelling);
}
