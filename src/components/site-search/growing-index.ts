import { mayHaveSlips, type QueryAnalysis } from '../../domain/search/analyze-query.ts';
import { buildAnswersIndex, familyOf, type AnswersIndex } from '../../domain/search/answers-index.ts';
import { loadAnswers, loadFurtherWords, loadSpelling } from './load-answers.ts';

/** Addresses of what search knows, as the page names them. */
interface IndexAddresses {
  /** Where the pages it finds stand, if elsewhere than this one. */
  readonly origin?: string;
  readonly index?: string;
  readonly further?: string;
  readonly spelling?: string;
}

/** The answers index of a page, which learns more words once they are needed; a part that does not come is done without. */
export interface GrowingIndex {
  readonly current: () => AnswersIndex;
  /** Resolves once further words have come, or will not. */
  readonly learnWords: () => Promise<void>;
  /** Resolves once slips can be put right, or never will. */
  readonly learnSpelling: () => Promise<void>;
  /** What a list for the query must wait for, so that it need not change once it is shown; a single word waits only for spelling. */
  readonly learnFor: (analysis: QueryAnalysis) => Promise<void> | undefined;
}

/** Opens an index with the answers alone; rejects if they do not come. */
export async function openIndex({
  origin = '',
  index: answersUrl = '',
  further = '',
  spelling = '',
}: IndexAddresses): Promise<GrowingIndex> {
  const answers = await loadAnswers(answersUrl, origin);
  let index = buildAnswersIndex(answers);
  let knowsWords = false;
  let isWhole = false;
  const learnWords = once(
    async () => {
      index = buildAnswersIndex(answers, await loadFurtherWords(further));
    },
    () => {
      knowsWords = true;
    },
  );
  const learnSpelling = once(
    async () => {
      await learnWords();
      index = await loadSpelling(spelling, index);
    },
    () => {
      isWhole = true;
    },
  );
  return {
    current: () => index,
    learnWords,
    learnSpelling,
    learnFor: (analysis) => {
      const learning = learnWords();
      const mayBecome = (token: string) => index.families.has(familyOf(token) ?? '');
      if (mayHaveSlips(analysis, mayBecome)) return isWhole ? undefined : learnSpelling();
      return knowsWords || analysis.words.length < 2 ? undefined : learning;
    },
  };
}

/** Does it at the first call and says when it is over, whatever came of it; all calls wait for that one. */
function once(learn: () => Promise<void>, end: () => void): () => Promise<void> {
  let learning: Promise<void> | undefined;
  return () => (learning ??= learn().then(end, end));
}
