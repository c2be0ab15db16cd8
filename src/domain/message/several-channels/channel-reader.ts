import type { MessageRules } from '../message-rules.ts';
import { phraseFinder, wordsOf, type ReadWords } from '../phrase-finder.ts';
import { isInfinitive } from '../verb-forms.ts';
import { ANY_MESSAGE, MESSAGE, textOf } from './parts.ts';

/** What may stand between two places that got the same: «в чат и на почту». */
const JOINING =
  /^(?:вот|в|через|во|на|по|к|вам?|ваш\p{L}*|еще|также|даже|потом|сразу|параллельно|одновременно)$/u;
/** Two joined by «и», or three, or «и … и … и …», in a sentence with a letter for each channel, `&` for «и», a dot for other words. */
const JOINED = /([a-z])(?:\.?&+(?!\1)|(?!\1)([a-z])(?!\1|\2))[a-z]|(?:&\.{0,4}[a-z]\.{0,2}){3}/;
const FIRST_LETTER = 97;

/** Where the message is read. */
const HERE = /^(?:сюда|здесь|тут)$/;

/** Who sends by his own will. */
const WILL =
  /^(?:пришлось|приходи(?:лось|тся)|реши(?:л[аи]?|м)|вынужден[аы]?|буд(?:у|ем)|стану|нач(?:ну|ал|ала)|собираюсь|попробовал[аи]?|взял(?:ся|ась)|могу|готова?)$/;
const REACH_OF_WILL = 4;
/** What the writer does or did: no order to others, and not what they do. */
const OWN_FORM = /(?:[ую](?:сь)?|л[аи]?(?:сь|ся)?|[ие]м(?:ся)?)$/;
/** What was done, of a message: «запрос разослан», not «везде написано». */
const DONE = /[еая]н[аоы]?$/;

/** Two things that one does together: «пока слушаю музыку, печатаю в чат». */
const MEANWHILE = /(?<!\p{L})пока (?!не )(?:\p{L}+ ){0,2}\p{L}+[ую](?!\p{L})/u;
const EACH = String.raw`т(?:от|а|у|ой|ого|ому|ем|еми|е|ех|ом)`;
const OF_IT = 'т[оу]|т?о том|тем|тому|ее|его|их';
const GOES_ON = 'в|во|на|по|через|и|сюда|вам|я|мы|отправ|пис|пиш|напис|сид|стуч|звон|обра';
/** «О том же», «с тем же самым», «тот же вопрос»; but not «в тот же день» or «в том же пункте». */
const SAME = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${OF_IT}) же(?: сам\p{L}+)?(?=$|[^\p{L} ]| (?:${GOES_ON})(?!рем))|${EACH} же(?: сам\p{L}+)? ${MESSAGE})`,
  'u',
);

/** What the editors' words tell of channels and of what was sent. */
export interface ChannelReader {
  /** Whether the editors' phrases alone tell it. */
  readonly tells: (words: ReadWords) => boolean;
  /** Whether all places are named at once. */
  readonly namesAll: (words: ReadWords) => boolean;
  /** Whether it is said that more was sent after an answer. */
  readonly isAgain: (words: ReadWords) => boolean;
  readonly saysSame: (words: ReadWords) => boolean;
  /** The number of the first channel that is named; -1 if none is. */
  readonly placeOf: (words: ReadWords) => number;
  readonly countPlaces: (words: ReadWords) => number;
  /** The same of places where people only talk. */
  readonly countTalks: (words: ReadWords) => number;
  /** Whether the words name a place elsewhere where people only talk. */
  readonly isTalk: (words: ReadWords) => boolean;
  /** A letter for the channel that the word names, `&` for «и», nothing for what joins, a dot for others. */
  readonly signOf: (readings: readonly string[]) => string;
  readonly joinsPlaces: (words: ReadWords) => boolean;
  /** Whether the word is of sending, in a form of the writer's own acts. */
  readonly isOwnSending: (readings: readonly string[]) => boolean;
  readonly sendsHimself: (words: ReadWords) => boolean;
  readonly sends: (words: ReadWords) => boolean;
  /** Whether the word names an office, or one who works there. */
  readonly isOffice: (readings: readonly string[]) => boolean;
  readonly withoutSending: (words: ReadWords) => ReadWords;
}

/** Makes the reader of channels by the editors' words. */
export function channelReader({
  severalChannels,
  everywhere,
  channels,
  sameness,
  again,
  sending,
  sendingActs,
  offices,
}: MessageRules): ChannelReader {
  const telling = phraseFinder(wordsOf(severalChannels));
  const all = phraseFinder(wordsOf(everywhere));
  const places = channels.map((channel) => phraseFinder(wordsOf(channel)));
  const talks = channels.flatMap(({ talk }, at) => (talk === true ? (places[at] ?? []) : []));
  const same = phraseFinder(wordsOf(sameness));
  const repeated = phraseFinder(wordsOf(again));
  const sent = phraseFinder(wordsOf(sending));
  const acts = phraseFinder(wordsOf(sendingActs));
  const officesNamed = phraseFinder(wordsOf(offices));
  const isAct = (readings: readonly string[]) => acts.find([readings]) === true;
  const isOwnSending = (readings: readonly string[]) => isAct(readings) && OWN_FORM.test(readings[0] ?? '');
  // «Пришлось обратиться», but not «посоветовали обратиться».
  const mustSend = (words: ReadWords) =>
    words.some(
      (readings, at) =>
        isAct(readings) &&
        isInfinitive(readings[0] ?? '') &&
        words.slice(Math.max(0, at - REACH_OF_WILL), at).some(([word = '']) => WILL.test(word)),
    );
  const isDone = (words: ReadWords) =>
    words.some((readings) => isAct(readings) && DONE.test(readings[0] ?? '')) &&
    ANY_MESSAGE.test(textOf(words));
  const sendsHimself = (words: ReadWords) => words.some(isOwnSending) || isDone(words) || mustSend(words);
  const placeOf = (words: ReadWords) => places.findIndex((place) => place.find(words) === true);
  const signOf = (readings: readonly string[]) => {
    const channel = placeOf([readings]);
    if (channel >= 0) return String.fromCharCode(FIRST_LETTER + channel);
    const [word = ''] = readings;
    return word === 'и' ? '&' : JOINING.test(word) ? '' : '.';
  };
  return {
    tells: (words) => telling.find(words) === true,
    namesAll: (words) => all.find(words) === true,
    isAgain: (words) => repeated.find(words) === true,
    saysSame: (words) =>
      same.find(words) === true || SAME.test(textOf(words)) || MEANWHILE.test(textOf(words)),
    placeOf,
    countPlaces: (words) => places.filter((place) => place.find(words) === true).length,
    countTalks: (words) => talks.filter((place) => place.find(words) === true).length,
    isTalk: (words) => !HERE.test(words[0]?.[0] ?? '') && talks.some((place) => place.find(words) === true),
    signOf,
    joinsPlaces: (words) => JOINED.test(words.map(signOf).join('')),
    isOwnSending,
    sendsHimself,
    sends: (words) => sent.find(words) === true || sendsHimself(words),
    isOffice: (readings) => officesNamed.find([readings]) === true,
    withoutSending: (words) => acts.without(sent.without(words)),
  };
}
