import type { Dictionary } from './dictionary.ts';
import { wordsOf } from './words.ts';

/** Of longer words only so many letters at the end tell how their forms are made and cut to stems. */
const TELLING_LETTERS = 4;

const VOWEL = /[аеиоуыэюя]/;
const RUSSIAN_WORD = /^[а-я]+$/;

/** How a stem comes of a listed word: letters cut from its end, and letters put there. */
interface StemRule {
  readonly cut: number;
  readonly add: string;
}

/**
 * The stems of all forms of a dictionary's words. Words of one kind that end alike share rules found once, so that not
 * each of a million forms is made; a few stems that no form has come in.
 * @example dictionaryStems(dictionary with «дочь») → Set { 'доч', 'дочер', … }
 */
export function dictionaryStems(dictionary: Dictionary): ReadonlySet<string> {
  const shared = new Map<string, readonly StemRule[]>();
  const stems = new Set<string>();
  for (const lemma of dictionary.lemmas) {
    if (!RUSSIAN_WORD.test(lemma)) continue;
    // A stem keeps the first vowel and what is before it: what shares rules must have it before the telling letters.
    const kind = VOWEL.test(lemma.slice(0, -TELLING_LETTERS - 1))
      ? `${dictionary.kindOf(lemma)} ${lemma.slice(-TELLING_LETTERS)}`
      : lemma;
    const rules = shared.get(kind) ?? stemRulesOf(lemma, dictionary);
    if (rules.every(({ cut }) => cut <= TELLING_LETTERS)) shared.set(kind, rules);
    for (const { cut, add } of rules) stems.add(lemma.slice(0, lemma.length - cut) + add);
  }
  return stems;
}

function stemRulesOf(lemma: string, dictionary: Dictionary): readonly StemRule[] {
  const stems = new Set(dictionary.formsOf(lemma).flatMap((form) => wordsOf(form).map(({ stem }) => stem)));
  return Array.from(stems, (stem) => {
    let common = 0;
    while (common < stem.length && stem.charAt(common) === lemma.charAt(common)) common += 1;
    return { cut: lemma.length - common, add: stem.slice(common) };
  });
}
