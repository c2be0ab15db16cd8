import { hasWord, type Lexicon } from './lexicon.ts';
import { wordsOf, type Word } from '../language/words.ts';

/** Shorter words have no slips: else half of them are alike. */
export const SHORTEST_REPAIRED = 5;

/** Shorter stems are what is left of half the verbs there are. */
const SHORTEST_STEM = 4;

/** How much a word that stands on many pages is preferred: never as much as one slip more or less. */
const FREQUENCY_BONUS = 0.05;

/** Endings of verbs that sound alike. */
const REFLEXIVES: readonly (readonly [string, string])[] = [
  ['ться', 'тся'],
  ['тся', 'ться'],
];

/** Verbs in these forms stand apart from «не», though a participle with it may share their stem; «недо» is a prefix. */
const DENIED_VERB = /^не(?!до).+(?:[еи]т|[аяую]т|[аяеи]ть|[ауя]ю|ишь|ешь|л[аои]|шел|чу|гу)(?:ся|сь)?$/;

/** What people write together with what it denies. */
export const NOT = 'не';

/**
 * The words of the content that a foreign one was probably meant to be; `undefined` if none is near enough, if the
 * language has the word, or as long as the spelling is not loaded.
 * @example repairWord({ token: 'возрвата', … }, lexicon) → 'возврата'
 * @example repairWord({ token: 'непришел', … }, lexicon) → 'не пришел'
 */
export function repairWord(word: Word, lexicon: Lexicon): string | undefined {
  const { token, stem } = word;
  if (token.length < SHORTEST_REPAIRED || lexicon.spelling === undefined) return undefined;
  const [rest] = token.startsWith(NOT) ? wordsOf(token.slice(NOT.length)) : [];
  const known = rest && hasWord(lexicon, rest) ? rest.token : undefined;
  if (lexicon.spelling.isWord(stem)) return undefined;
  return (
    knownReflexive(word, lexicon) ??
    apart(known) ??
    nearestWord(word, lexicon) ??
    apart(rest && nearestWord(rest, lexicon))
  );
}

/**
 * A verb that «не» was not kept apart from, as both words; `undefined` for other words and unknown verbs.
 * @example splitDenial({ token: 'неработает', … }, lexicon) → 'не работает'
 */
export function splitDenial({ token }: Word, lexicon: Lexicon): string | undefined {
  if (!DENIED_VERB.test(token)) return undefined;
  return wordsOf(token.slice(NOT.length)).some((verb) => hasWord(lexicon, verb))
    ? apart(token.slice(NOT.length))
    : undefined;
}

/** The verb with the other ending, if only that is an ending to the stemmer: «бояться» is none of «боятся». */
function knownReflexive({ token, stem }: Word, lexicon: Lexicon): string | undefined {
  return REFLEXIVES.filter(([ending]) => token.endsWith(ending))
    .flatMap(([ending, other]) => wordsOf(token.slice(0, -ending.length) + other))
    .find(
      (other) =>
        other.stem.length >= SHORTEST_STEM && other.stem.length < stem.length && hasWord(lexicon, other),
    )?.token;
}

function apart(rest: string | undefined): string | undefined {
  return rest === undefined ? undefined : `${NOT} ${rest}`;
}

function nearestWord({ token, stem }: Word, { spelling, frequencies }: Lexicon): string | undefined {
  let best: { readonly stem: string; readonly cost: number } | undefined;
  for (const near of spelling?.stemsNear(stem) ?? []) {
    const cost = near.cost - FREQUENCY_BONUS * Math.log(1 + (frequencies.get(near.stem) ?? 0));
    if (cost < (best?.cost ?? Infinity)) best = { stem: near.stem, cost };
  }
  return best && spelling?.formOf(best.stem, token.slice(stem.length));
}
