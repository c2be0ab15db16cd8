import type { WordFamily } from '../language/word-families.ts';
import type { AnswersFile } from './answer-document.ts';
import { buildAnswersIndex, familyOf } from './answers-index.ts';
import type { FurtherWordsFile } from './further-words.ts';
import { packKin } from './kin.ts';
import { packWordHints } from './word-hints.ts';

const NOTHING = {
  hints: { words: '', pages: '' },
  kin: { families: '', relatives: { words: '', pages: '' } },
};

/** The file of further words for an answers file: hints, and families told by the places of the index's own stems. */
export function composeFurtherWords(
  answers: AnswersFile,
  words: Omit<FurtherWordsFile, 'hints' | 'kin'>,
  hints: ReadonlyMap<string, readonly number[]>,
  families: readonly WordFamily[],
): FurtherWordsFile {
  const { lexicon } = buildAnswersIndex(answers, { ...words, ...NOTHING });
  return { ...words, hints: packWordHints(hints), kin: packKin(families, lexicon, beginAlike) };
}

function beginAlike(stem: string, other: string): boolean {
  const family = familyOf(stem);
  return family !== undefined && family === familyOf(other);
}
