import type { WordFamily } from '../language/word-families.ts';
import type { AnswersFile } from './answer-document.ts';
import { buildAnswersIndex, familyOf } from './answers-index.ts';
import type { FurtherWordsFile } from './further-words.ts';
import { packKin } from './kin.ts';
import { learnWordPulls } from './learn-word-pulls.ts';
import { collectHints, packWordHints, type CalledPage } from './word-hints.ts';
import { NO_WORD_PULLS, packWordPulls } from './word-pulls.ts';
import { stemsOf } from '../language/words.ts';

const NOTHING = {
  hints: { words: '', pages: '' },
  pulls: NO_WORD_PULLS,
  kin: { families: '', relatives: { words: '', pages: '' } },
};

/** The file of further words for an answers file: what its pages are called besides, and families of its stems. */
export function composeFurtherWords(
  answers: AnswersFile,
  words: Omit<FurtherWordsFile, 'hints' | 'pulls' | 'kin'>,
  called: readonly CalledPage[],
  families: readonly WordFamily[],
): FurtherWordsFile {
  const { lexicon, postings } = buildAnswersIndex(answers, { ...words, ...NOTHING });
  const pagesOf = new Map(Array.from(postings, ([stem, ofStem]) => [stem, ofStem.map(({ page }) => page)]));
  const calls = called.flatMap(({ whole, further }, page) =>
    [...whole, ...further].map((text) => ({ page, stems: [...new Set(stemsOf(text))] })),
  );
  return {
    ...words,
    hints: packWordHints(collectHints(called, pagesOf)),
    pulls: packWordPulls(learnWordPulls(pagesOf, calls, called.length), pagesOf, called.length),
    kin: packKin(families, lexicon, beginAlike),
  };
}

function beginAlike(stem: string, other: string): boolean {
  const family = familyOf(stem);
  return family !== undefined && family === familyOf(other);
}
