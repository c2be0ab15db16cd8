import { STOP_WORDS } from '../language/stop-words.ts';
import { readWords } from './disguise.ts';
import type { MessageRules } from './message-rules.ts';
import { phraseFinder, wordsOf } from './phrase-finder.ts';
import { isImperative, isInfinitive, isPast } from './verb-forms.ts';

/** Other forms of verbs, and adjectives: without a thing that is named they tell nothing. */
const ACT_OR_TRAIT =
  /(?:[аеуя]ю(?:сь)?|[аеуюя](?:ете?|ют)|(?:[еиую]т|ть)ся|(?:[зс]|жд|ед)ут|[ая]я|[оы]е|ый)$/;

/** The number of an order tells of which, but not what happened; these words may say that with it. */
const ORDER = /(?:(?:заказ|обращени|заявк|покупк)\p{L}*|номер)(?: номер)?[ :№no]*\d[\d-]*/gu;
const TELLING = /^(?:где|ку|ког|поч|отч|ско|не?т|жд|дол|ни)/;

/** What a text says of what happened and of what to do about it. */
export interface Vagueness {
  /** Whether it only asks for help. */
  readonly asksForNothing: boolean;
  /** Whether it only says that something is wrong. */
  readonly tellsNothing: boolean;
  /** Whether it names neither a number nor a thing. */
  readonly isBare: boolean;
}

/** Makes what tells by the editors' words how vague a normal text is. */
export function vaguenessFinder(rules: MessageRules): (normalText: string) => Vagueness {
  const vagueRequests = phraseFinder(wordsOf(rules.vagueRequests));
  const vagueDetails = phraseFinder(wordsOf(rules.vagueDetails));
  const empty = phraseFinder(wordsOf(rules.emptyWords));
  return (normalText) => {
    const words = readWords(normalText);
    const said = words.filter(([word = '']) => !STOP_WORDS.has(word));
    const told = empty
      .without(vagueDetails.without(vagueRequests.without(said)))
      .flatMap(([word]) => word ?? []);
    const unnumbered = normalText.replace(ORDER, ' ');
    const isVague = !/\d/.test(unnumbered) && !told.some(namesThing);
    const isBare = isVague && unnumbered === normalText;
    const isComplaint = told.length === 0 && !words.some(([word = '']) => TELLING.test(word));
    return {
      asksForNothing: isBare && vagueRequests.find(words) === true,
      tellsNothing:
        (isBare || (isVague && isComplaint)) &&
        (vagueDetails.find(words) === true || !/\p{L}/u.test(normalText)),
      isBare,
    };
  };
}

function namesThing(word: string): boolean {
  return ![isImperative, isInfinitive, isPast].some((isVerb) => isVerb(word)) && !ACT_OR_TRAIT.test(word);
}
