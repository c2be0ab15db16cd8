import { readWords } from '../disguise.ts';
import { RELATIVE } from '../relatives.ts';
import { isOfNow } from './of-now.ts';
import { ONE_BY_ONE, SAME_MESSAGE, YOURS } from './parts.ts';
import type { Sign } from './sign.ts';

const SENDS = String.raw`(?:на|от|до)?(?:пис|пиш|строч|звон|званива|сид|вис|стуч|долб|отправ|шл)\p{L}+(?<!ть)(?!\p{L})`;
const OTHERS_SEND = new RegExp(String.raw`(?<!\p{L})(?:${RELATIVE})(?!\p{L})(?: \p{L}+){0,4} ${SENDS}`, 'u');
const EACH_OTHERS_SEND = new RegExp(OTHERS_SEND, 'gu');

const AT_ONCE =
  /(?<!\p{L})(?:параллельно|одновременно|тем временем|в то же время|в это (?:же )?время|заодно|попутно)(?!\p{L})/u;
/** «Параллельно жена пишет вам в чате, а тёща звонит»: several of the family at it, or one at the same time. */
export const familySends: Sign = ({ sentence }, { countTalks }) => {
  const senders = Array.from(sentence.matchAll(EACH_OTHERS_SEND)).length;
  return (
    (senders > 1 || (senders > 0 && AT_ONCE.test(sentence))) &&
    !ONE_BY_ONE.test(sentence) &&
    (YOURS.test(sentence) || countTalks(readWords(sentence)) > 0)
  );
};

/** «Мой напарник», «помощница наша», and who was named before. */
const OF_WRITER = String.raw`${RELATIVE}|(?:мо[йяи]|наш[аи]?) \p{L}+|\p{L}+ (?:мо[йяи]|наш[аи]?)|он|она|они`;
const ALSO_SEND = new RegExp(
  String.raw`(?<!у )(?<!\p{L})(?:${OF_WRITER})(?!\p{L})(?: \p{L}+){0,5} (?:(?:на|от|до)?(?:пи[сш]|строч|звон|званива|стуч|прав|сыла|шл)\p{L}+|пода(?:л|ст|ет|ют|дут)\p{L}*|остав(?:и|ля)\p{L}+)`,
  'u',
);
const TO_YOU = /(?<!\p{L})(?:к )?вам(?!\p{L})/u;
const AS_WELL =
  /(?<!\p{L})(?:тоже|также|сейчас|сразу|разом|со своего|со своей|от себя|(?:эту|сию) (?:же )?минуту)(?!\p{L})/u;
/** «Сестра сейчас пишет вам то же самое», «брат подал такую же заявку от себя». */
export const relativesSendSame: Sign = (said) =>
  ALSO_SEND.test(said.sentence) &&
  (SAME_MESSAGE.test(said.sentence) || (TO_YOU.test(said.sentence) && AS_WELL.test(said.sentence))) &&
  isOfNow(said, true);

const TOGETHER =
  /(?<!\p{L})(?:(?:всей|всем|всею|целым|целой) (?:семь|подъезд|дом|двор|класс|отдел|бригад|групп|коллектив|этаж|улиц|сел|деревн)\p{L}+|вдвоем|втроем|вчетвером|впятером|хором|мы (?:\p{L}+ ){0,3}(?:оба|обе|все)|все (?:вместе|разом)|кажд(?:ый|ая) (?:от себя|со своего|из нас))(?!\p{L})/u;
const WE_SEND =
  /(?<!\p{L})(?:пишем|строчим|звоним|шлем|(?:на|от)?(?:писали|слали|правили|строчили)|подали|договорились \p{L}+ть)(?!\p{L})/u;
const EACH_HIS =
  /(?<!\p{L})(?:отдельно|со свое(?:й|го)|от себя|разом|сразу|сейчас|одновременно|кажд(?:ый|ая)|с телефон\p{L}|с разных)(?!\p{L})/u;
const EACH_SENDS =
  /(?<!\p{L})кажд(?:ый|ая) (?:\p{L}+ ){0,2}(?:(?:на|от)?(?:пис|слал|прав|строч)|звони|подал)\p{L}* (?:к )?(?:вам|отдельно|сам)/u;
/** «Пишем всей семьёй разом», but not «пишем всем классом»: that may be one letter. */
export const writesTogether: Sign = (said) =>
  (EACH_SENDS.test(said.sentence) ||
    (TOGETHER.test(said.sentence) &&
      WE_SEND.test(said.sentence) &&
      (EACH_HIS.test(said.sentence.replace(/все разом/, 'разом')) || SAME_MESSAGE.test(said.sentence)))) &&
  isOfNow(said, true);

const OTHER = new RegExp(String.raw`^ ?(?:а |и )?(?:он|она|они|${RELATIVE})(?!\p{L})`, 'u');
const HERE = String.raw`(?:тут|здесь|сюда|вам|[вн]а? \p{L}+|по \p{L}+|письм\p{L}+|звонк\p{L}+)`;
const WRITES = String.raw`(?:(?:вам|сюда|тут) )?(?:пишу|строчу|звоню|печатаю|набираю|шлю)(?: вам| сюда)?`;
const WRITER_HERE = new RegExp(
  String.raw`^ ?(?:а |и )?я (?:сам[аи]? |уже |сейчас )?(?:${HERE}|${WRITES})$`,
  'u',
);
const ACTING = /(?<!\p{L})(?:звон|пиш|строч|набира|названива|печата)\p{L}+т(?!\p{L})/u;
/** «Сестра в чате, я на почте»: with no word for it, each is said to be at it. */
export const familyIsAtIt: Sign = ({ sentence }, { countTalks }) => {
  const clauses = sentence.split(/[,;:.!]| [-–—] /);
  return (
    clauses.some((clause) => WRITER_HERE.test(clause)) &&
    clauses.some(
      (clause) => OTHER.test(clause) && (ACTING.test(clause) || countTalks(readWords(clause)) > 0),
    ) &&
    !ONE_BY_ONE.test(sentence)
  );
};
