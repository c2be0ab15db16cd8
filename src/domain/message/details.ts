import { STOP_WORDS } from '../language/stop-words.ts';
import { readWords } from './disguise.ts';
import type { MessageRules } from './message-rules.ts';
import { phraseFinder, wordsOf } from './phrase-finder.ts';
import { isImperative, isInfinitive, isPast } from './verb-forms.ts';

/** Other forms of verbs, and adjectives: without a thing that is named they tell nothing. */
const ACT_OR_TRAIT =
  /(?:[аеуя]ю(?:сь)?|[аеуюя](?:ете?|ют)|^(?:в|до|за|из|ис|на|от|по|при|про|раз|с|у).*[^аеиоуыюя]ете|(?:[еиую]т|ть)ся|(?:[зс]|жд|ед)ут|[ая]я|[оы]е|ый)$/;

/** The number of an order tells of which, but not what happened; these words may say that with it. */
const ORDER = /(?:(?:заказ|обращени|заявк|покупк)\p{L}*|номер)(?: номер)?[ :№no]*\d[\d-]*/gu;
const TELLING = /^(?:где|ку|ког|поч|отч|ско|не?т|жд|дол|ни)/;

/** Who has written tells nothing of what happened. */
const SIGNATURE =
  /(?<![а-я])(?:с уважением|меня зовут|заранее благодар[а-я]+)[,. ]*(?:[а-я]+(?:[. ]+|$)){0,3}$/;
/** Who asks how something is done names no case of his own: «как оформить возврат». */
const GENERAL =
  /(?<![а-я])(?:как(?:ой|ая|ие)?|можно ли|могу ли|куда|кто|надо ли|нужно ли) (?:[а-я]+ ){0,2}[а-я]+(?:ть|ти|чь)(?:ся)?(?![а-я])/;

/** What a text says of what happened and of what to do about it. */
export interface Vagueness {
  /** Whether it only asks for help. */
  readonly asksForNothing: boolean;
  /** Whether it only says that something is wrong. */
  readonly tellsNothing: boolean;
  /** Whether it names neither a number nor a thing, but for what is claimed: «снимите штраф» leaves open which. */
  readonly isBare: boolean;
}

/** Makes what tells by the editors' words how vague a normal text is. */
export function vaguenessFinder(rules: MessageRules): (normalText: string) => Vagueness {
  const vagueRequests = phraseFinder(wordsOf(rules.vagueRequests));
  const vagueDetails = phraseFinder(wordsOf(rules.vagueDetails));
  const empty = phraseFinder(wordsOf(rules.emptyWords));
  const asides = phraseFinder(wordsOf(rules.asides));
  const claims = phraseFinder(wordsOf(rules.claims));
  return (normalText) => {
    const words = asides.without(readWords(normalText.replace(SIGNATURE, ' ')));
    const said = words.filter(([word = '']) => !STOP_WORDS.has(word));
    const left = empty.without(vagueDetails.without(vagueRequests.without(said)));
    const told = left.flatMap(([word]) => word ?? []);
    const unnumbered = normalText.replace(ORDER, ' ');
    const isUnnumbered = !/\d/.test(unnumbered);
    const namesNothing = (names: readonly string[]) => isUnnumbered && !names.some(namesThing);
    const isVague = namesNothing(told);
    const namesNoCase = isVague && unnumbered === normalText;
    const isBare =
      namesNoCase ||
      (unnumbered === normalText &&
        !GENERAL.test(normalText) &&
        namesNothing(claims.without(left).flatMap(([word]) => word ?? [])));
    const isComplaint = told.length === 0 && !words.some(([word = '']) => TELLING.test(word));
    return {
      asksForNothing: namesNoCase && vagueRequests.find(words) === true,
      tellsNothing:
        (namesNoCase || (isVague && isComplaint)) &&
        (vagueDetails.find(words) === true || !/\p{L}/u.test(normalText)),
      isBare,
    };
  };
}

function namesThing(word: string): boolean {
  return ![isImperative, isInfinitive, isPast].some((isVerb) => isVerb(word)) && !ACT_OR_TRAIT.test(word);
}
