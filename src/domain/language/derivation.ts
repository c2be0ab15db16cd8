import type { Dictionary } from './dictionary.ts';
import { LOST_ROOTS } from './lost-roots.ts';
import { cutPrefix } from './verb-prefix.ts';

/** Makes of a stem those it may have been made from, itself first. */
type Alternation = (stem: string) => readonly string[];

/** How words of one kind are made from others. */
interface Derivation {
  /** What the stem of the derived word must look like. */
  readonly stem?: RegExp;
  readonly ending: string;
  /** Endings of what it is made from: the first that the dictionary lists. */
  readonly from: readonly string[];
  readonly alternation?: Alternation;
  /** Whether the word needs a prefix: «доставка» is of «доставить», «точка» is not of «точить». */
  readonly prefixed?: true;
}

/** Consonants before «-ение», «-енный» or «-ать», and what they are before «-ить». */
const CHANGED: readonly (readonly [changed: string, ...original: readonly string[]])[] = [
  ['жд', 'д'],
  ['щ', 'ст', 'т'],
  ['ч', 'т'],
  ['ж', 'д', 'з'],
  ['ш', 'с'],
  ['ск', 'ст'],
  ['бл', 'б'],
  ['вл', 'в'],
  ['мл', 'м'],
  ['пл', 'п'],
];

const softened: Alternation = (stem) => [
  stem,
  ...CHANGED.flatMap(([changed, ...originals]) =>
    stem.endsWith(changed) ? originals.map((original) => stem.slice(0, -changed.length) + original) : [],
  ),
];
/** «заканчивать» is of «закончить». */
const darkened: Alternation = (stem) => [stem, stem.replace(/а([^аеиоуыэюя]*)$/, 'о$1')];
/** «склейка» is of «склеить». */
const shortened: Alternation = (stem) => [stem.slice(0, -1)];
const darkenedAndSoftened: Alternation = (stem) => darkened(stem).flatMap(softened);

const DERIVATIONS: readonly Derivation[] = [
  // Reflexives.
  { ending: 'ся', from: [''] },
  // Participles, which a dictionary lists apart.
  { ending: 'вший', from: ['ть'] },
  { stem: /[ая]$/, ending: 'нный', from: ['ть'] },
  { ending: 'енный', from: ['ить', 'еть'], alternation: softened },
  { stem: /[аеиоуыя]$/, ending: 'тый', from: ['ть'] },
  { stem: /[аея]$/, ending: 'ющий', from: ['ть'] },
  { ending: 'ующий', from: ['овать', 'евать'] },
  { ending: 'ящий', from: ['ить', 'еть'] },
  { ending: 'ащий', from: ['ить', 'ать'] },
  { stem: /[ая]$/, ending: 'емый', from: ['ть'] },
  { ending: 'имый', from: ['ить', 'еть'] },
  // Imperfective verbs.
  { ending: 'ивать', from: ['ить', 'еть', 'ать', 'ять'], alternation: darkenedAndSoftened },
  { ending: 'ывать', from: ['ать', 'нуть', 'уть', 'еть', 'оть'], alternation: darkened },
  { stem: /[аеиоуыя]$/, ending: 'вать', from: ['ть'] },
  { ending: 'евать', from: ['ить', 'ять'] },
  { stem: /(?:[жчшщ]|жд|ск)$/, ending: 'ать', from: ['ить', 'еть'], alternation: softened },
  { stem: /[влмнпр]$/, ending: 'ять', from: ['ить'], alternation: softened },
  { stem: /[бгзкпстх]$/, ending: 'ать', from: ['нуть'] },
  // Nouns of verbs.
  { stem: /[ая]$/, ending: 'ние', from: ['ть'] },
  { ending: 'ение', from: ['ить', 'еть'], alternation: softened },
  { stem: /[аеиоуыя]$/, ending: 'тие', from: ['ть'] },
  { stem: /ов$/, ending: 'ка', from: ['ать'] },
  { stem: /й$/, ending: 'ка', from: ['ить'], alternation: shortened, prefixed: true },
  { ending: 'ка', from: ['ить', 'ать', 'ять', 'ивать', 'ывать'], prefixed: true },
  { ending: 'ок', from: ['ить', 'ать'], prefixed: true },
  { ending: 'еж', from: ['ить'] },
  { ending: 'ация', from: ['ировать', 'овать', 'изировать', 'изовать'] },
  { ending: 'ия', from: ['ировать'] },
  { ending: 'а', from: ['ить', 'ать', 'ивать', 'ывать'], alternation: softened, prefixed: true },
  { ending: 'я', from: ['ить', 'ять'], prefixed: true },
  {
    stem: /[^аеиоуыэюяйь]$/,
    ending: '',
    from: ['ить', 'ать', 'ять', 'еть', 'нуть', 'ивать', 'ывать'],
    alternation: softened,
    prefixed: true,
  },
  { stem: /.{3}[^аеиоуыэюяйь]$/, ending: '', from: ['ировать', 'овать'] },
];

/** By the last letter of the ending; words end in any letter without one. */
const BY_LAST_LETTER = Map.groupBy(DERIVATIONS, ({ ending }) => ending.slice(-1));
const WITHOUT_ENDING = BY_LAST_LETTER.get('') ?? [];

/** Shorter roots after a prefix are none: «у-рок», «с-каз-ка». */
const rootLetters = (prefix: string) => (prefix === 'с' || prefix === 'в' ? 4 : 3);

/**
 * The listed word that a listed word is made from: the verb of a noun, participle or reflexive, the perfective verb of
 * an imperfective; `undefined` if it is made from none.
 * @example baseOf('опаздывать', dictionary) → 'опоздать'
 */
export function baseOf(word: string, dictionary: Dictionary): string | undefined {
  if (LOST_ROOTS.has(word)) return undefined;
  return (
    baseBy(BY_LAST_LETTER.get(word.slice(-1)) ?? [], word, dictionary) ??
    baseBy(WITHOUT_ENDING, word, dictionary)
  );
}

function baseBy(
  derivations: readonly Derivation[],
  word: string,
  { lemmas }: Dictionary,
): string | undefined {
  for (const { ending, from, stem: shape, alternation, prefixed } of derivations) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length);
    if (stem.length < 2 || shape?.test(stem) === false) continue;
    for (const original of alternation?.(stem) ?? [stem]) {
      for (const other of from) {
        const base = original + other;
        if (base !== word && lemmas.has(base) && (!prefixed || hasPrefix(stem))) return base;
      }
    }
  }
  return undefined;
}

function hasPrefix(stem: string): boolean {
  return cutPrefix(stem).some(({ prefix, rest }) => prefix !== '' && rest.length >= rootLetters(prefix));
}
