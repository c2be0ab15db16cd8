import type { ReadWords } from '../phrase-finder.ts';
import { isInfinitive } from '../verb-forms.ts';
import type { ChannelReader } from './channel-reader.ts';
import { isOfNow, namesElsewhere, sendsHere } from './of-now.ts';
import { ASKED, CAME, MESSAGE, PAPER, SAME_MESSAGE } from './parts.ts';
import type { Sign } from './sign.ts';

const TO = /^(?:в|во|на|через|к)$/;
/** «На складе» something lies, «на склад» it is sent. */
const WHERE = /(?:е|ах|ях)$/;
const DATIVE = /(?:у|ю|ам|ям|ей)$/;
/** «Марине Сергеевне», «Петру Ильичу». */
const PATRONYMIC = /(?:[ое]вне|иничне|[ое]вичу|ьичу)$/;
const MOST_TRAITS = 2;
/** «Сотруднику» and «сотрудникам» are the same. */
const LETTERS_OF_ROOT = 5;

/** Offices and people that something is sent to: «в ваш отдел качества», «юристам», «и старшему смены». */
function addresseesOf(words: ReadWords, { isOffice }: ChannelReader): ReadonlySet<string> {
  return new Set(
    words.flatMap((readings, at) => {
      const [word = ''] = readings;
      if (PATRONYMIC.test(word)) return [word];
      if (!isOffice(readings) || WHERE.test(word)) return [];
      const isTo = words.slice(Math.max(0, at - 1 - MOST_TRAITS), at).some(([other = '']) => TO.test(other));
      return isTo || DATIVE.test(word) ? [word.slice(0, LETTERS_OF_ROOT)] : [];
    }),
  );
}

/** How many offices got it, and one more if a channel did. */
function countAddressees(words: ReadWords, reader: ChannelReader): number {
  const places = namesElsewhere(words, reader) ? 1 : 0;
  return addresseesOf(words, reader).size + places;
}

const GOES = String.raw`(?:на|от|пере|разо|по)?(?:прав|сла|шл|уш|уход|ид|лет|адресова)`;
/** «Это обращение направлено юристам», «моя жалоба ушла». */
const THIS_GOES = new RegExp(
  String.raw`(?<!\p{L})(?:эт[оау]|данн\p{L}+|мо[ейяи]|наш\p{L}?) ${MESSAGE} (?:\p{L}+ ){0,3}${GOES}`,
  'u',
);
const WENT = new RegExp(
  String.raw`${MESSAGE} (?:\p{L}+ ){0,2}(?:(?:на|от)правлен|(?:по|разо|ото)слан|подан|передан|вручен)[аоы]?(?!\p{L})`,
  'u',
);
const AT_ONCE =
  /(?<!\p{L})(?:сразу|разом|одновременно|параллельно|заодно|также|вместе|попутно|скопом|одним махом)(?!\p{L})/u;
/** «И юристам, и в бухгалтерию». */
const EACH_WITH_AND = /(?<!\p{L})и [^,.!?]{2,40},? и /u;
/** «В офис и к вам», «вам, в офис». */
const YOU_TOO = /(?<!\p{L})и (?:к )?вам(?!\p{L})|: вам,/u;
const MANY = 3;

/** «Такой же вопрос послала и на склад, и юристам»: several of those who answer got the same. */
export const sendsToOffices: Sign = (said, reader) => {
  const { sentence, words } = said;
  const goes = THIS_GOES.test(sentence);
  const isSame = SAME_MESSAGE.test(sentence);
  if (!goes && !sendsHere(words, reader)) return false;
  const isTogether = AT_ONCE.test(sentence) || (goes && EACH_WITH_AND.test(sentence));
  const least = isSame ? 1 : isTogether ? MANY - 1 : MANY;
  return isOfNow(said, true) && countAddressees(words, reader) + (YOU_TOO.test(sentence) ? 1 : 0) >= least;
};

const COPY_GOES = new RegExp(
  String.raw`(?<!\p{L})копи[яию](?: (?:эт|данн|мое|наше|сего|настоящ)\p{L}*)?(?: ${MESSAGE})?(?: ?[:–—-]| \p{L}+(?:н[аоы]?|л[аи]?|ю)(?!\p{L})| (?:в|во|на|для|у|к)(?!\p{L}))(?! (?:${PAPER}))`,
  'u',
);
const COPY_ASKED = /(?<!\p{L})(?:прошу|просим|просьба) [^.!?]{0,60}копи/u;
/** «В копии — директор», «ставлю в копию юриста». */
const IN_COPY = /(?<!\p{L})(?:в копии ?[:–—-]|(?:став|поста|добав)\p{L}+ в копию)/u;
/** «Копии направлены в прокуратуру и директору»: so much as a copy to somebody tells. */
export const copiesToOffices: Sign = ({ sentence, words }, reader) =>
  !CAME.test(sentence) &&
  !ASKED.test(sentence) &&
  !COPY_ASKED.test(sentence) &&
  !words.some(([word = '']) => isInfinitive(word)) &&
  (IN_COPY.test(sentence) || COPY_GOES.test(sentence)) &&
  words.some(reader.isOffice);

const AND_HERE =
  /(?<!\p{L})и (?:вот )?(?:тут|здесь|сюда|вам)(?: [^,.!?]{1,20})?,? и (?:(?:в|во|на|по|через|к) |\p{L}+(?:у|ю|ам|ям|ому|ему|ой)(?!\p{L}))|(?<!\p{L})и (?:в|во|на|по|через|к) [^,.!?]{2,30},? и (?:вот )?(?:тут|здесь|сюда|вам)(?!\p{L})/u;
const NOTICED =
  /(?<!\p{L})(?:виж|вид|стоит|показ|отобра|нет(?!\p{L})|спасибо|привет|благодар|не (?:могу|получ)|был|ходил|куп|заказ|наш|нахо|провер|ищ|иска)/u;
/** «И тут, и в группе»: with no word for it, the same is said of both. */
export const isHereAndThere: Sign = ({ sentence, words }, reader) =>
  AND_HERE.test(sentence) &&
  ![ASKED, CAME, NOTICED].some((honest) => honest.test(sentence.replace(/:.*/u, ''))) &&
  !words.some(([word = '']) => isInfinitive(word)) &&
  (reader.countTalks(words) > 1 || addresseesOf(words, reader).size > 0);

const BY_MANY =
  /^(?:заявками|обращениями|письмами|сообщениями|звонками|тикетами|жалобами|претензиями|копиями|смсками)$/;
const ATTACKS = /^(?:закид|завал|бомб|засып|забрас|атаку|спам|долб|обстрел|терроризир|донима)/;
/** «Закидываем вас заявками». */
export const sendsMany: Sign = ({ words }) =>
  words.some(([word = '']) => BY_MANY.test(word)) && words.some(([word = '']) => ATTACKS.test(word));

/** «Обращение отправлено по почте, через кабинет и лично»: a message went to several, whoever sent it. */
export const goesToPlaces: Sign = (said, reader) =>
  WENT.test(said.sentence) && reader.countPlaces(said.words) > 1 && isOfNow(said, true);
