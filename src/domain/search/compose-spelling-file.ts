import type { AnswersFile } from './answer-document.ts';
import type { FurtherWordsFile } from './further-words.ts';
import { buildAnswersIndex } from './answers-index.ts';
import { knowsTerm, type Lexicon } from './lexicon.ts';
import { NOT } from './repair-word.ts';
import { makeSpelling, packEndings, spelledStems, type Spelling, type SpellingFile } from './spelling.ts';
import { hashOf, packWordSet } from './word-set.ts';
import { STOP_WORDS } from '../language/stop-words.ts';

/**
 * What search must know besides the answers file to put slips right: the words of the texts that the file was made of,
 * and which stems of the language look like slips of theirs and are none.
 */
export function composeSpellingFile(
  answers: AnswersFile,
  texts: readonly string[],
  languageStems: Iterable<string>,
  further?: FurtherWordsFile,
): SpellingFile {
  const { lexicon } = buildAnswersIndex(answers, further);
  const stems = spelledStems(lexicon);
  const endings = packEndings(stems, texts);
  // A lexicon that takes every unknown word for a slip.
  const spelling = makeSpelling(stems, endings, () => false);
  const isLookalike = (stem: string) =>
    !knowsTerm(lexicon, stem) && (spelling.stemsNear(stem).length > 0 || isApart(stem, lexicon, spelling));
  return {
    of: hashOf(stems.join(' ')),
    lookalikes: packWordSet(Array.from(languageStems).filter(isLookalike)),
    endings,
  };
}

/** Whether the stem begins with «не» and what follows is near to a stem of the content: «неприязн» is no slip. */
function isApart(stem: string, lexicon: Lexicon, spelling: Spelling): boolean {
  if (!stem.startsWith(NOT)) return false;
  const rest = stem.slice(NOT.length);
  return knowsTerm(lexicon, rest) || STOP_WORDS.has(rest) || spelling.stemsNear(rest).length > 0;
}
