import { buildAnswersIndex, type AnswersIndex } from '../../domain/search/answers-index.ts';
import { loadAnswers, loadFurtherWords, loadSpelling } from './load-answers.ts';

/** Addresses of what search knows, as the page names them. */
interface IndexAddresses {
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
  /** Whether `learnSpelling` is over. */
  readonly isWhole: () => boolean;
}

/** Opens an index with the answers alone; rejects if they do not come. */
export async function openIndex({
  index: answersUrl = '',
  further = '',
  spelling = '',
}: IndexAddresses): Promise<GrowingIndex> {
  const answers = await loadAnswers(answersUrl);
  let index = buildAnswersIndex(answers);
  let isWhole = false;
  const learnWords = once(async () => {
    index = buildAnswersIndex(answers, await loadFurtherWords(further));
  });
  const learnSpelling = once(async () => {
    await learnWords();
    index = await loadSpelling(spelling, index);
  });
  return {
    current: () => index,
    learnWords,
    learnSpelling: async () => {
      await learnSpelling();
      isWhole = true;
    },
    isWhole: () => isWhole,
  };
}

/** Does it at the first call; all calls wait for that one and none fails. */
function once(learn: () => Promise<void>): () => Promise<void> {
  let learning: Promise<void> | undefined;
  return () => (learning ??= learn().catch(() => undefined));
}
