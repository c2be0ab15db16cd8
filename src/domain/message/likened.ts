import type { ReadWords } from './phrase-finder.ts';

/** «Надо быть бараном, чтобы перепутать». */
const ONE_MUST_BE = /^(?:надо|нужно|можно|каким)$/;
/** How many words after «быть» the beast may stand. */
const REACH_OF_BEAST = 3;
/** «С интеллектом инфузории», «мозги как у курицы». */
const MIND = /^(?:интеллект|мозг|разум|айкью|iq|сообразительност|умишк)|^ум(?:а|ом)?$/;
/** How many words after the mind the beast may stand. */
const REACH_OF_MIND = 3;
/** So many consonants are the same in «овца овцой», «пень пнём». */
const LIKE_ITSELF = 2;
/** «Ум у него как у табуретки»: whosever it is like, nobody praises it so. */
const ITS_MIND = /^(?:ум|ума|мозги|мозгов)$/;
const INSTRUMENTAL = /(?:[ое]м|[ое]й|[ая]ми)$/;

/**
 * Whether a clause likens somebody to what is a name for people, by its grammar, whoever it is of.
 * @example isLikened([['овца'], ['овцой']], (word) => word === 'овца') → true
 */
export function isLikened(clause: ReadWords, isName: (word: string) => boolean): boolean {
  return (
    isSelfSame(clause, isName) || mustBe(clause, isName) || hasMindOf(clause, isName) || isMindLike(clause)
  );
}

/** Whether a name is said of somebody twice: «баран бараном». */
function isSelfSame(clause: ReadWords, isName: (word: string) => boolean): boolean {
  return clause.some(([word = ''], at) => {
    const [next = ''] = clause[at + 1] ?? [];
    return INSTRUMENTAL.test(next) && consonantsOf(word) === consonantsOf(next) && isName(word);
  });
}

/** Whether a mind is that of a beast. */
function hasMindOf(clause: ReadWords, isName: (word: string) => boolean): boolean {
  return clause.some(
    ([word = ''], at) =>
      MIND.test(word) &&
      clause
        .slice(at + 1, at + 1 + REACH_OF_MIND)
        .some(([other = '']) => !MIND.test(other) && isNameOrCase(other, isName)),
  );
}

/** Whether a mind is likened to anybody's. */
function isMindLike(clause: ReadWords): boolean {
  const mind = clause.findIndex(([word = '']) => ITS_MIND.test(word));
  return mind >= 0 && clause.some(([word], at) => at > mind && word === 'как' && clause[at + 1]?.[0] === 'у');
}

/** Whether it is told what somebody turned out to be: «оказался редкой свиньёй». */
export function turnedOut(clause: ReadWords, isName: (word: string) => boolean): boolean {
  const begun = clause.findIndex(([word = '']) => word.startsWith('оказал'));
  return (
    begun >= 0 &&
    clause
      .slice(begun + 1, begun + 1 + REACH_OF_BEAST)
      .some(([called = '']) => isInstrumentalOf(called, isName))
  );
}

function isInstrumentalOf(called: string, isName: (word: string) => boolean): boolean {
  const stem = called.replace(INSTRUMENTAL, '');
  return stem !== called && ['', 'а', 'я', 'ь', 'ы', 'и'].some((ending) => isName(stem + ending));
}

function consonantsOf(word: string): string {
  return word.replace(/[аеиоуыэюяьъ]/g, '').slice(0, LIKE_ITSELF);
}

/** Whether a word is a name, or a case of it. */
export function isNameOrCase(word: string, isName: (word: string) => boolean): boolean {
  const stem = word.replace(/(?:[аяыиую]|[ое][мй]|а[мх]|ами)$/, '');
  return isName(word) || (stem !== word && ['', 'а', 'ь'].some((ending) => isName(stem + ending)));
}

/** Whether it is told what one must be to do so: a name in whatever form. */
function mustBe(clause: ReadWords, isName: (word: string) => boolean): boolean {
  return clause.some(([word = ''], at) => {
    if (word !== 'быть' || !ONE_MUST_BE.test(clause[at - 1]?.[0] ?? '')) return false;
    return clause
      .slice(at + 1, at + 1 + REACH_OF_BEAST)
      .some(([called = '']) => isInstrumentalOf(called, isName));
  });
}
