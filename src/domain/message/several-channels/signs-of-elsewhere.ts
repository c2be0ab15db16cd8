import type { ReadWords } from '../phrase-finder.ts';
import { isInfinitive } from '../verb-forms.ts';
import type { ChannelReader } from './channel-reader.ts';
import {
  ANY_MESSAGE,
  ASKED,
  CAME,
  MESSAGE,
  NO_USE,
  OPENS,
  PAPER,
  RELATIVE,
  SENT_ON,
  textOf,
} from './parts.ts';
import type { Said } from './said.ts';
import type { Sign } from './sign.ts';

/** Whoever went on since the first place was of no use says so, or when that was. */
const BEFORE = String.raw`(?<!\p{L})(?:поэтому|потом|затем|(?<!(?:минут|час)\p{L}{0,2} )назад|прошл\p{L}+|тогда|раньше|ранее|вчера|позавчера|сначала|до этого|до сих|ни|или|либо|где|как|куда|можно|если)(?!\p{L})|\?|(?<!\p{L})\d{1,2}(?:-?го|-?е)? ?(?:числ|январ|феврал|март|апрел|ма[йя]|июн|июл|август|[а-я]+бр[ья]|дн|час|недел|месяц)`;
const IN_VAIN_WORDS =
  'занят|сбрасыва|сброс|бесполезн|тишин|глух|игнор|без ответа|отписк|автоответ|робот|ждал|обеща';
const IN_VAIN = `${NO_USE}|${IN_VAIN_WORDS}`;
const HISTORY = new RegExp(`${IN_VAIN}|${SENT_ON}|${BEFORE}`, 'u');
/** Of the sentence after it only what came of the message: «не пришла посылка» is the matter. */
const HISTORY_AFTER = new RegExp(
  String.raw`не (?:ответ|отвеч|дозвон|помог)|ответа (?:так и )?(?:нет|не)|нет ответа|молч|решени\p{L} нет|${IN_VAIN_WORDS}|${SENT_ON}`,
  'u',
);
/** What is sent to others, or is no message. */
const OTHER_MATTER = new RegExp(
  String.raw`(?<!\p{L})(?:курьер|продав|водител|пункт|банк|${PAPER}|фото|скан|снимк|видео|деньг|посылк|товар|номер)`,
  'u',
);

/** What is asked after a colon is the matter itself. */
const QUESTION_LAST = /: [^:]*\?$/;
/** Whether nothing tells that the places were turned to one by one, or that others act. */
function isOfNow({ sentence, next }: Pick<Said, 'sentence' | 'next'>): boolean {
  const told = sentence.replace(QUESTION_LAST, '');
  return (
    !HISTORY_AFTER.test(next) && [HISTORY, OTHER_MATTER, CAME, ASKED].every((honest) => !honest.test(told))
  );
}

const PREPOSITION = /^(?:в|во|на|через|по|у)$/;
/** Whether it is told of a place elsewhere where people talk: «в чат», «через ваш телеграм», «на горячую линию», «оператору». */
function namesElsewhere(words: ReadWords, { isTalk }: ChannelReader): boolean {
  return words.some(([word = ''], at) =>
    PREPOSITION.test(word)
      ? isTalk(words.slice(at + 1, at + 3))
      : /^(?:оператор(?:у|ам)|менеджер(?:у|ам))$/.test(word),
  );
}

/** Whether the writer sends something: «пишу», «оставила заявку». */
function sendsHere(words: ReadWords, { isOwnSending }: ChannelReader): boolean {
  return (
    words.some(isOwnSending) ||
    (words.some(([word = '']) => OPENS.test(word)) && ANY_MESSAGE.test(textOf(words)))
  );
}

const ALIKE = String.raw`(?:так|эт|т)(?:ой|ая|ое|ую|ие|от|а|о|у|и) же(?: сам\p{L}+)?|аналогичн\p{L}+|идентичн\p{L}+|одинаков\p{L}+`;
const SAME_MESSAGE = new RegExp(
  String.raw`(?<!\p{L})(?:то ?же самое|(?:о|об|про) (?:том|то|этом) же(?: сам\p{L}+)?|(?:${ALIKE}) ${MESSAGE}|${MESSAGE} т(?:от|а|о|у) же)(?!\p{L}| врем)`,
  'u',
);
const LIES = /(?<!\p{L})(?:лежит|висит|ждет|ждут|осталось|есть)(?!\p{L})/u;
const OF_OTHERS = /(?<!\p{L})(?:у меня|мне|нам|от (?!меня|нас))(?!\p{L})/u;
/** «То же самое написала в чате», «такое же письмо лежит на почте»: the place where it is read is the other one. */
export const wroteSameElsewhere: Sign = (said, reader) =>
  SAME_MESSAGE.test(said.sentence) &&
  (sendsHere(said.words, reader) || (LIES.test(said.sentence) && !OF_OTHERS.test(said.sentence))) &&
  namesElsewhere(said.words, reader) &&
  isOfNow(said);

const THIS_MESSAGE = new RegExp(
  String.raw`(?<!\p{L})(?:эт(?:о|от|у|и)|сво(?:е|ю|й)|мо(?:е|ю|й)) ${MESSAGE}`,
  'u',
);
const OWN_ACT = /^(?!.*(?:реши|закры|вид|наш|чита|зна|поня))\p{L}{2,}(?:л[аи]?|[ую])$/u;
const DOER = /^(?:я|мы)$/;
/** «Этот текст я вставила и в чат»: whatever its writer did with it elsewhere. */
export const putThisElsewhere: Sign = (said, reader) =>
  THIS_MESSAGE.test(said.sentence) &&
  said.words.some(([word = '']) => DOER.test(word)) &&
  said.words.some(([word = '']) => OWN_ACT.test(word)) &&
  namesElsewhere(said.words, reader) &&
  isOfNow(said);

const SECOND_PLACE =
  /(?<!\p{L})(?:в|во|на|через|по) (?:втор|трет|четверт|друг|еще одн)\p{L}* (?:ваш\p{L}* )?(?:канал|адрес|чат|ящик|почт|мессенджер|форм|мест)/u;
/** «Пишу во второй канал»: who counts them has been in the first. */
export const writesToSecond: Sign = (said, reader) =>
  SECOND_PLACE.test(said.sentence) && sendsHere(said.words, reader) && isOfNow(said);

const ONE_MORE =
  /(?<!\p{L})(?:еще|также|тоже|заодно|дополнительно|вдобавок|плюс|параллельно|одновременно)(?: и)? (?:в|во|на|через|по|оператор\p{L}+)(?!\p{L})/u;
const BESIDE = new RegExp(String.raw`(?<!\p{L})(?:кроме|помимо) (?:эт|данн)\p{L}+ ${MESSAGE}`, 'u');
/** «Оставила заявку ещё и в чате», «кроме этого письма отправил в чат». */
export const wroteOneMore: Sign = (said, reader) =>
  (ONE_MORE.test(said.sentence) || BESIDE.test(said.sentence)) &&
  sendsHere(said.words, reader) &&
  namesElsewhere(said.words, reader) &&
  isOfNow(said);

const OWN_PRESENT =
  /^(?:пишу|строчу|звоню|сижу|вишу|шлю|стучу|кидаю|отправляю|посылаю|набираю|названиваю|обращаюсь|дублирую|задаю|спрашиваю|печатаю|пишем|звоним|шлем)$/;
const PURPOSE =
  /(?<!\p{L})(?:на всякий(?: пожарный)? случай|на случай,? если|для (?:верности|надежности|страховки|подстраховки|скорости)|чтобы? (?:уж )?(?:наверняка|точно|быстрее|скорее|хоть)|кто первый|хоть (?:где|кто)-(?:то|нибудь)|авось)(?!\p{L})/u;
/** «Написала и в чат, чтобы наверняка»: what was done for safety was done elsewhere. */
export const wroteForSafety: Sign = (said, reader) =>
  PURPOSE.test(said.sentence) &&
  sendsHere(said.words, reader) &&
  !said.words.some(([word = '']) => OWN_PRESENT.test(word)) &&
  namesElsewhere(said.words, reader) &&
  isOfNow({ ...said, sentence: said.sentence.replace(PURPOSE, ' ') });

const MEANWHILE = new RegExp(
  String.raw`(?<!\p{L})(?:параллельно|одновременно|тем временем|в это (?:же )?время|попутно)(?!\p{L})`,
  'u',
);
const TALKING = /^(?:обсужда|обща|разговарива|говор|переписыва)\p{L}*[ую](?:сь)?$/u;
/** «Параллельно задала вопрос оператору», in one clause. */
export const writesMeanwhile: Sign = (said, reader) =>
  isOfNow(said) &&
  said.clauses.some(
    (words) =>
      MEANWHILE.test(textOf(words)) &&
      (sendsHere(words, reader) || words.some(([word = '']) => TALKING.test(word))) &&
      namesElsewhere(words, reader),
  );

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

const FAMILY_NOW = new RegExp(
  String.raw`(?<!\p{L})(?:${RELATIVE})(?: \p{L}+){0,3} (?:пишет|строчит|звонит|названивает|сидит|висит|шлет|стучит|пишут|звонят|сидят|висят)(?!\p{L})`,
  'u',
);
/** «Жена звонит, я пишу». */
const FAMILY_ALONE = new RegExp(
  String.raw`(?<!\p{L})(?:${RELATIVE})(?: тоже| уже| вам| к вам| сейчас){0,2} (?:пишет|строчит|звонит|названивает)(?: вам| к вам)?(?=[,.;]| [-–—] | а я|$)`,
  'u',
);
const FOR_OTHERS = /(?<!\p{L})за (?!одно)/u;
/** «Я пишу вам, а муж пишет в чат»: two write of one matter. */
export const familyWritesNow: Sign = (said, reader) =>
  (FAMILY_ALONE.test(said.sentence) ||
    (FAMILY_NOW.test(said.sentence) && namesElsewhere(said.words, reader))) &&
  !FOR_OTHERS.test(said.sentence) &&
  said.words.some(([word = '']) => OWN_PRESENT.test(word)) &&
  isOfNow(said);
