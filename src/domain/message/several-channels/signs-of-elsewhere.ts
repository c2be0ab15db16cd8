import { isInfinitive } from '../verb-forms.ts';
import { isOfNow, namesElsewhere, sendsHere } from './of-now.ts';
import { SAME_ALONE } from './signs-of-copies.ts';
import { MESSAGE, OPENS, SAME_MESSAGE, textOf } from './parts.ts';
import type { Sign } from './sign.ts';

const LIES =
  /(?<!\p{L})(?:леж[иа]т|вис[ия]т|ждет|ждут|осталось|есть|(?:зарегистриров|подан|заведен|созда|принят|оставлен|напр|отпр)\p{L}*н?[аоы])(?!\p{L})/u;
const THROUGH = /(?<!\p{L})через (?!\p{L}{0,4}(?:час|минут|дн|день|недел|месяц|год|сут))/u;
const OF_OTHERS = /(?<!\p{L})(?:у меня|мне|нам|от (?!меня|нас))(?!\p{L})/u;
/** «То же самое написала в чате», «такое же письмо лежит на почте»: the place where it is read is the other one. */
export const wroteSameElsewhere: Sign = (said, reader) =>
  SAME_MESSAGE.test(said.sentence) &&
  (sendsHere(said.words, reader) || (LIES.test(said.sentence) && !OF_OTHERS.test(said.sentence))) &&
  (namesElsewhere(said.words, reader) || said.words.some(reader.isOffice) || THROUGH.test(said.sentence)) &&
  isOfNow(said);

const THIS_MESSAGE = new RegExp(
  String.raw`(?<!\p{L})(?:эт(?:о|от|у|и)|сво(?:е|ю|й)|мо(?:е|ю|й))(?: сам\p{L}+)? ${MESSAGE}`,
  'u',
);
const OWN_ACT = /^(?!.*(?:реши|закры|вид|наш|чита|зна|поня))\p{L}{2,}(?:л[аи]?|[ую])$/u;
const DOER = /^(?:я|мы)$/;
/** What was done with this is done elsewhere, for here it is only being written. */
const DONE = /л[аи]?$/;
/** «Этот текст я вставила и в чат»: whatever its writer did with it elsewhere. */
export const putThisElsewhere: Sign = (said, reader) =>
  THIS_MESSAGE.test(said.sentence) &&
  (said.words.some(([word = '']) => DOER.test(word))
    ? said.words.some(([word = '']) => OWN_ACT.test(word))
    : said.words.some((readings) => reader.isOwnSending(readings) && DONE.test(readings[0] ?? ''))) &&
  namesElsewhere(said.words, reader) &&
  isOfNow(said);

const SECOND_PLACE =
  /(?<!\p{L})(?:в|во|на|через|по) (?:втор|трет|четверт|друг|еще одн)\p{L}* (?:ваш\p{L}* )?(?:канал|адрес|чат|ящик|почт|мессенджер|форм|мест|отдел|номер|окно|окошк)/u;
/** «Пишу во второй канал»: who counts them has been in the first. */
export const writesToSecond: Sign = (said, reader) =>
  SECOND_PLACE.test(said.sentence) && sendsHere(said.words, reader) && isOfNow(said);

const ONE_MORE =
  /(?<!\p{L})(?:еще|также|тоже|заодно|дополнительно|вдобавок|плюс|параллельно|одновременно)(?: и)? (?:в|во|на|через|по|оператор\p{L}+)(?!\p{L})/u;
/** «На горячую линию тоже позвоню». */
const PLACE_ALSO =
  /(?<!\p{L})(?:в|во|на|через|по) \p{L}+(?: \p{L}+)? (?:тоже|также|заодно|параллельно)(?!\p{L})/u;
const BESIDE = new RegExp(String.raw`(?<!\p{L})(?:кроме|помимо) (?:эт|данн)\p{L}+ ${MESSAGE}`, 'u');
/** «Оставила заявку ещё и в чате», «кроме этого письма отправил в чат». */
export const wroteOneMore: Sign = (said, reader) =>
  ([ONE_MORE, PLACE_ALSO].some((more) => more.test(said.sentence)) || BESIDE.test(said.sentence)) &&
  sendsHere(said.words, reader) &&
  namesElsewhere(said.words, reader) &&
  isOfNow(said);

const OWN_PRESENT =
  /^(?:пишу|строчу|звоню|сижу|вишу|шлю|стучу|кидаю|отправляю|посылаю|набираю|названиваю|обращаюсь|дублирую|задаю|спрашиваю|печатаю|пишем|звоним|шлем)$/;
/** These are done on a phone. */
const OF_PHONE = /^(?:сижу|вишу|набираю|стучу)$/;
const PURPOSE =
  /(?<!\p{L})(?:на всякий (?:пожарный|случай)|на случай,? если|для (?:верности|надежности|страховки|подстраховки|скорости)|чтобы? (?:уж )?(?:наверняка|точно|быстрее|скорее|хоть)|чтобы? не (?:потерял|затерял|пропал)\p{L}+|(?:вдруг|может)(?: \p{L}+)? быстрее|во избежание|до кучи|кто первый|(?:хоть )?(?:где|кто)-(?:то|нибудь)|авось)(?!\p{L})/u;
/** «Написала и в чат, чтобы наверняка», «на всякий случай шлю это же»: what was done for safety was done elsewhere. */
export const wroteForSafety: Sign = (said, reader) =>
  PURPOSE.test(said.sentence) &&
  sendsHere(said.words, reader) &&
  (SAME_ALONE.test(said.sentence) ||
    (!said.words.some(([word = '']) => OWN_PRESENT.test(word)) && namesElsewhere(said.words, reader))) &&
  isOfNow({ ...said, sentence: said.sentence.replace(PURPOSE, ' ') });

const MEANWHILE = new RegExp(
  String.raw`(?<!\p{L})(?:параллельно|одновременно|тем временем|в это (?:же )?время|в (?:эту|ту|сию) (?:же )?(?:самую )?(?:минуту|секунду)|попутно)(?!\p{L})`,
  'u',
);
const TALKING = /^(?:обсужда|обща|разговарива|говор|переписыва)\p{L}*[ую](?:сь)?$/u;
const NOW = /(?<!\p{L})(?:сейчас|в данный момент)(?!\p{L})/u;
/** «Параллельно задала вопрос оператору», «сейчас говорю с оператором по телефону», in one clause. */
export const writesMeanwhile: Sign = (said, reader) =>
  isOfNow(said) &&
  said.clauses.some((words) => {
    const isTalking = words.some(([word = '']) => TALKING.test(word));
    return (
      ((MEANWHILE.test(textOf(words)) && (isTalking || sendsHere(words, reader))) ||
        (NOW.test(textOf(words)) && isTalking)) &&
      namesElsewhere(words, reader)
    );
  });

const CALLING = /^(?:звоню|звоним|названиваю|названиваем)$/;
const HERE_NOW =
  /(?<!\p{L})(?:(?:вам|сюда|тут|здесь) (?:пишу|шлю|отправляю)|(?:пишу|шлю|отправляю) (?:и )?(?:вам|сюда|тут|здесь))(?!\p{L})/u;
/** «Оставила голосовое на автоответчике и пишу вам»: what was done there came to nothing yet, and this is one more. */
export const wroteThereAndHere: Sign = (said, reader) =>
  HERE_NOW.test(said.sentence) &&
  said.words.some((readings) => {
    const [word = ''] = readings;
    return DONE.test(word) && (reader.isOwnSending(readings) || OPENS.test(word));
  }) &&
  namesElsewhere(said.words, reader) &&
  isOfNow(said);

const TO_SAME = /(?<!\p{L})(?:вам|вас|разом|сразу|одновременно|и (?:пиш|звон|названив)\p{L}+)(?!\p{L})/u;
const TIMES = /(?<!\p{L})(?:впервые|раз)(?!\p{L})/u;
/** «Звоню и пишу разом»: each is done in its own place. */
export const callsAndWrites: Sign = (said) =>
  TO_SAME.test(said.sentence) &&
  !TIMES.test(said.sentence) &&
  said.words.some(([word = '']) => CALLING.test(word)) &&
  said.words.some(([word = '']) => OWN_PRESENT.test(word) && !CALLING.test(word) && !OF_PHONE.test(word)) &&
  isOfNow(said, true);

const TO_YOU = /^(?:вам|сюда|здесь|тут)$/;
const FROM = /^(?:с|со|из|от|без)$/;
/** «Звоню на линию и пишу вам»: what is done now goes to two places. */
export const writesToTwo: Sign = (said, reader) => {
  if (!isOfNow(said)) return false;
  const found = new Set<number>();
  let isActing = false;
  let waiting: number | undefined;
  for (const [at, readings] of said.words.entries()) {
    const [word = ''] = readings;
    if (isInfinitive(word)) return false;
    const place = TO_YOU.test(word) ? -1 : reader.isTalk([readings]) ? reader.placeOf([readings]) : undefined;
    if (OWN_PRESENT.test(word) || (word === 'жду' && said.words[at - 1]?.[0] === 'пока')) {
      if (waiting !== undefined) found.add(waiting);
      isActing = waiting === undefined;
      waiting = undefined;
    } else if (place !== undefined && !FROM.test(said.words[at - 1]?.[0] ?? '')) {
      if (isActing) found.add(place);
      else waiting = place;
      isActing = false;
    }
  }
  return found.size > 1;
};
