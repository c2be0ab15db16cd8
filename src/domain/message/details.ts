import { STOP_WORDS } from '../language/stop-words.ts';
import { readWords } from './disguise.ts';
import type { MessageRules } from './message-rules.ts';
import { phraseFinder, wordsOf, type ReadWords } from './phrase-finder.ts';
import { isThing } from './thing-word.ts';

/** How long and how often is no date. */
const NO_DETAIL =
  /(?<!\d)\d{1,4}(?:-?[а-я]{1,2})? ?(?:%|(?:раз|ден|дн|недел|месяц|час|минут|сут|год|лет|процент|звонк|обращени|писем|письм|сообщени|жалоб|оператор|сотрудник|специалист|человек)[а-я]*)/gu;
/** Nor is by what law something is claimed, by when, how old one is and where to call. */
const NO_CASE =
  /(?:стать[а-я]+|(?<![а-я])(?:ст|ч|п|пункт[а-я]*|закон[а-я]*|рф))[. №]{0,3}\d[\d.,-]*(?: ?-?фз)?|(?:в течение|не позднее|не позже|в срок до|в|до|через|за) \d+(?:-?(?:х|ти|и|ми))?[ -](?:(?:календарн|рабоч|банковск)[а-я]* )?(?:дн|час|сут|недел)[а-я]*(?: срок[а-я]*)?|(?<!\d)\d{1,3} (?:лет|год[а-я]*)(?![а-я])|(?:\+ ?7|(?<!\d)8)[ (-]{0,2}\d{3}[ )-]{0,2}\d{3}[ -]?\d\d[ -]?\d\d/gu;
/** How long somebody waits for these tells something. */
const OF_TRADE = /(?:заказ|посылк|товар|покупк|ден[ье]г|доставк|возврат)/u;

/** The number of an order tells of which, but not what happened; these words may say that with it. */
const ORDER =
  /(?:(?<!\p{L})(?:пред|до)?(?:заказ|обращени|заявк|покупк)\p{L}*|номер)(?: номер)?[ :№no]*\d[\d-]*/gu;
const TELLING = /^(?:где|ку|ког|поч|отч|ско|не?т|жд|дол|ни)/;

/** Who has written tells nothing of what happened. */
const SIGNATURE =
  /(?<![а-я])(?:с уважением|меня зовут|(?:заранее )?(?:благодар[а-я]+|спасибо)|ваш[аи]? (?:клиент|покупатель)[а-я]*)[,.! ]*(?:(?!за |в |на |по |о |об )[а-я]+(?:[. ]+|$)){0,3}$/;
/** «Нина Фёдоровна», «Петру Ильичу». */
const NAME_AND_PATRONYMIC =
  /(?<![а-я])[а-я]{2,20} [а-я]{2,20}(?:[ое]вн[ауеы]|[ое]вной|иничн[ауеы]|иничной|[ое]вич(?:а|у|ем)?|ьич(?:а|у|ем)?)(?![а-я])/g;
const DEMAND = 'требую|прошу|просим|настаиваю|хочу|желаю|жду';
const INFINITIVE = '[а-я]+(?:ть|ти|чь)(?:ся)?(?![а-я])';
const HOW =
  'где|как(?! можно)(?:ой|ая|ие)?|(?<!(?:сколько|как) )можно(?: ли)?|могу ли|куда|кто|надо ли|нужно ли';
/** Who asks how something is done names no case of his own: «как оформить возврат», but not «как клиент требую вернуть». */
const GENERAL = new RegExp(`(?<![а-я])(?:${HOW}) (?:(?!${DEMAND})[а-я]+ ){0,2}${INFINITIVE}`);
const GOES_ON = '(?:ход|воз|нос)[ия]т|[аяе](?:ет|ют)|(?:хран|сто|дл)[ия]т';
/** Nor does who asks how long something takes: «сколько хранится посылка», but not «сколько едет мой заказ». */
const USUAL = new RegExp(
  `(?<![а-я])(?:сколько|когда|как долго) (?:[а-я]+ ){0,2}[а-я]*(?:${GOES_ON})(?:ся)?(?![а-я])`,
);
const OWN = /(?<![а-я])(?:мо[яйеию]|мне|меня|наш[аеиу]?|нам|уже|же)(?![а-я])/;

const TRADE = 'заказ|посылк|товар|ден[ье]г|оплат|доставк|возврат|плат[её]ж';
/** Two that belong together, and one of them lacks: «оплата прошла, а заказ не появился» tells what happened. */
const CONTRAST = new RegExp(
  String.raw`(?<![а-я])(${TRADE})[а-я]*(?: [а-я]+){1,3},? (?:а|но) (?:[а-я]+ ){0,2}(?!\1)(?:${TRADE})[а-я]*(?: [а-я]+)?`,
);

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
export function vaguenessFinder(
  rules: MessageRules,
): (normalText: string, isSentTwice?: boolean) => Vagueness {
  const vagueRequests = phraseFinder(wordsOf(rules.vagueRequests));
  const vagueDetails = phraseFinder(wordsOf(rules.vagueDetails));
  const empty = phraseFinder(wordsOf(rules.emptyWords));
  const asides = phraseFinder(wordsOf(rules.asides));
  const claims = phraseFinder(wordsOf(rules.claims));
  const things = phraseFinder(wordsOf(rules.things));
  const namesThing = (word: string) => things.find([[word]]) === true || isThing(word);
  // «Мой магазин» is a thing though a shop is none.
  const phrases = phraseFinder(wordsOf({ words: rules.things.words.filter((thing) => thing.includes(' ')) }));
  // Who is insulted, or where else it was sent, is not what happened.
  const insults = phraseFinder(rules.rude.flatMap((rude) => wordsOf(rude)));
  const honest = phraseFinder(wordsOf(rules.honest));
  const places = phraseFinder(rules.channels.flatMap((channel) => wordsOf(channel)));
  const withoutInsults = (words: ReadWords) =>
    insults
      .without(words)
      .map((left, at) => (honest.find([words[at] ?? []]) === true ? (words[at] ?? []) : left));
  return (normalText, isSentTwice = false) => {
    const words = asides.without(
      readWords(normalText.replace(SIGNATURE, ' ').replace(NAME_AND_PATRONYMIC, ' ')),
    );
    const polite = withoutInsults(isSentTwice ? places.without(words) : words);
    const said = polite.filter(([word = '']) => !STOP_WORDS.has(word));
    const left = empty.without(vagueDetails.without(vagueRequests.without(said)));
    const told = left.flatMap(([word]) => word ?? []);
    const ofCase = normalText.replace(NO_CASE, ' ');
    const unnumbered = ofCase.replace(ORDER, ' ');
    const namesNothing = (names: readonly string[], text: string) =>
      !/\d/.test(text) && !names.some(namesThing);
    const counted = OF_TRADE.test(unnumbered) ? unnumbered : unnumbered.replace(NO_DETAIL, ' ');
    const isVague = phrases.find(words) !== true && namesNothing(told, counted);
    const namesNoCase = isVague && unnumbered === ofCase;
    const usual = usualIn(normalText);
    const isBare =
      (namesNoCase && !(usual !== undefined && told.includes(usual))) ||
      (unnumbered === ofCase &&
        phrases.find(words) !== true &&
        usual === undefined &&
        !CONTRAST.test(normalText) &&
        namesNothing(
          claims.without(left).flatMap(([word]) => word ?? []),
          unnumbered,
        ));
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

/** What the text asks how to do, or how long it goes on, if that is usual and no case is named. */
function usualIn(text: string): string | undefined {
  const asked = GENERAL.exec(text) ?? (OWN.test(text) ? null : USUAL.exec(text));
  return asked?.[0].split(' ').at(-1);
}
