import type { ShownAnswer } from '../domain/search/answer-document.ts';
import { familyOf, type AnswersIndex } from '../domain/search/answers-index.ts';
import { distanceToBeginning } from '../domain/search/edit-distance.ts';

/** An article with few names for what it answers. */
interface FewAliases {
  readonly answer: ShownAnswer;
  readonly count: number;
}

/** Two words of the index that a reader may take for each other: one may be a slip of an editor. */
type NearWords = readonly [string, string];

/** Articles need so many phrases to be found by people who use other words; guides and nodes lean on others'. */
const FEW_ALIASES = 16;

/** One slip, of a kind that people make. */
const ONE_SLIP = 1;

/** Shorter words are alike by chance. */
const SHORTEST_COMPARED = 6;

/** What editors could name better, in words: articles with few aliases and words one slip apart. */
export function formatWordReport(index: AnswersIndex): string {
  const few = articlesWithFewAliases(index).map(
    ({ answer, count }) => `${answer.number ?? ''} «${answer.title}»: мало названий, ${String(count)}`,
  );
  const near = wordsOneSlipApart(index).map(
    ([rare, other]) => `«${rare}» и «${other}» различаются одной буквой`,
  );
  return [...few, ...near, ...(few.length + near.length === 0 ? ['Замечаний нет.'] : [])].join('\n');
}

/** Articles with the fewest phrases first. */
function articlesWithFewAliases({ answers, phrases }: AnswersIndex): readonly FewAliases[] {
  // The title is a phrase too.
  const countOf = (place: number) => phrases.filter(({ page }) => page === place).length - 1;
  return answers
    .map((answer, page) => ({ answer, count: countOf(page) }))
    .filter(({ answer }) => answer.type === 'article')
    .filter(({ count }) => count < FEW_ALIASES)
    .sort((one, other) => one.count - other.count);
}

/** Pairs of stems one slip apart, where one stands on a single page: a slip, or words to tell apart. Relatives
 * are left out: search takes them for each other anyway. */
function wordsOneSlipApart({ lexicon }: AnswersIndex): readonly NearWords[] {
  const compared = lexicon.stems.filter((stem) => /^[а-я]+$/.test(stem) && stem.length >= SHORTEST_COMPARED);
  const rare = compared.filter((stem) => lexicon.frequencies.get(stem) === 1);
  return rare.flatMap((stem) =>
    compared
      .filter((other) => other.length === stem.length || Math.abs(other.length - stem.length) === 1)
      .filter((other) => other !== stem && (lexicon.frequencies.get(other) !== 1 || other < stem))
      .filter((other) => familyOf(other) !== familyOf(stem))
      .filter((other) => distanceToBeginning(stem, other, ONE_SLIP)?.ending === '')
      .map((other) => [stem, other] as const),
  );
}
