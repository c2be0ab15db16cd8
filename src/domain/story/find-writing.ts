import { clauseAround } from './level-text.ts';
import type { Found } from './found.ts';
import { NUMERAL, readNumeral } from './numerals.ts';

const WRITING = 'писала?|обращал(?:ся|ась)|обратил(?:ся|ась)';
const TO_SUPPORT = 'у вас|в чат|в поддержк|поддержк|оператор';
const ASKED = String.raw`спр(?:осила?|ашивала?)(?= (?:\p{L}+ ){0,2}(?:${TO_SUPPORT}))`;
const WE_DID = String.raw`мы (?:\p{L}+ )?(?:писали|звонили|обращались)`;
const OPENING = 'созда|завел|завод|оставля|остави|отправля|отправи|открыва|подава|пода';
const OPENED = String.raw`(?:${OPENING})\p{L}{0,3} (?:\p{L}+ )?(?:обращени|жалоб|претензи|тикет)\p{L}{1,2}`;
/** «Снова пишу», «пишу третий раз». */
const WRITES_AGAIN = String.raw`(?:уже|снова|опять|раз) пишу|пишу(?= (?:\p{L}+ )?(?:\p{L}+[ыи]й|\d+-?й?) раз)`;
/** What the teller did; of others their names stand before it. */
const WROTE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:на|от)?${WRITING}|(?:по|до)?звонила?|${ASKED}|${WE_DID}|${OPENED}|${WRITES_AGAIN})(?!\p{L})`,
  'gu',
);
/** Lines of the teller in a pasted chat with support. */
const CHAT = /^\W{0,30}(?:\d\d:\d\d\W{1,3})?(?:я|вы)(?:,? \d\d:\d\d|:)/mu;
const SUPPORT = /поддержк|оператор|(?<!\p{L})бот(?!\p{L})|чем могу помочь|рады помочь|здравствуйте/u;
const STAFF = 'курьер|оператор|продав|менеджер|бот|поддержк|сотрудни|водител|банк';
const STRANGERS = 'мошенник|кто|якобы|мужчин|женщин|некто|девушк|парень';
const FAMILY = 'дочк|дочь|сын|внук|внучк';
const PRONOUNS = 'он|она|они|вы|мне|нам';
const OTHERS = new RegExp(
  String.raw`(?<!\p{L})(?:${STAFF}|${STRANGERS}|${FAMILY}|${PRONOUNS})\p{L}*(?:\s\p{L}+){0,3}\s*$|отзыв[^.!?]{0,60}$`,
  'u',
);
/** Who is named right before a comma goes on acting after it. */
const OTHERS_BEFORE = /(?<!\p{L})(?:курьер|водител)\p{L}*,\s*$/u;
/** Nobody's name is so long; without an end a long story would be read again for each place. */
const REACH = 60;
const DENIED = /(?<!\p{L})не\s*$/u;
const NOT_TO_SUPPORT =
  /^\s*(?:отзыв|курьер|продавц|покупател|маме|мужу|жене|другу|сестр|соседк|в банк|банк|ему|ей|им|заявлен)/u;

const WORDS: Readonly<Record<string, number>> = { дважды: 2, трижды: 3, четырежды: 4 };
const TIMES = new RegExp(
  String.raw`(?<!\p{L})(?:(дважды|трижды|четырежды)|(\d{1,2}|${NUMERAL})\s?раза?|(втор|трет|четверт|пят|шест|седьм|восьм|девят|десят)\p{L}{1,2}\s?раз|(несколько|много|кучу|сто) раз)(?!\p{L})`,
  'u',
);
const ORDINALS = ['перв', 'втор', 'трет', 'четверт', 'пят', 'шест', 'седьм', 'восьм', 'девят', 'десят'];

/**
 * That the teller has written to support already, and how often.
 * @example findWriting('дважды писала в чат') → [{ value: '2', … }]
 */
export function findWriting(level: string): readonly Found[] {
  const found = Array.from(level.matchAll(WROTE)).flatMap(({ 0: text, index }) => {
    const end = index + text.length;
    const { before, after } = clauseAround(level, index, end);
    if (
      DENIED.test(before) ||
      NOT_TO_SUPPORT.test(after) ||
      OTHERS_BEFORE.test(level.slice(Math.max(0, index - REACH), index)) ||
      OTHERS.test(before)
    )
      return [];
    return [{ times: timesIn(`${before.slice(-40)} ${text} ${after.slice(0, 40)}`), start: index, end }];
  });
  const [first] = found;
  if (first === undefined) {
    const line = SUPPORT.test(level) ? CHAT.exec(level) : null;
    return line === null ? [] : [{ value: '1', start: line.index, end: line.index + line[0].length }];
  }
  const most = Math.max(...found.map(({ times }) => times));
  return [{ value: String(Math.max(most, Math.min(found.length, 3))), start: first.start, end: first.end }];
}

function timesIn(clause: string): number {
  const [, word, number, ordinal, many] = TIMES.exec(clause) ?? [];
  if (word !== undefined) return WORDS[word] ?? 1;
  if (ordinal !== undefined) return ORDINALS.indexOf(ordinal) + 1;
  if (many !== undefined) return 3;
  return number === undefined ? 1 : Math.max(1, readNumeral(number.trim()));
}
