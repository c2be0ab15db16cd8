import { isNamed, UNIT, withoutKnownNumbers } from './known-numbers.ts';
import { sentencesOf, type Token } from './sentences.ts';

/** How many words and signs away from its name a number may stand. */
const REACH = 8;
/** How many words before a sum what was done with it may stand. */
const REACH_OF_SUM = 6;
/** How many characters before a number its name may stand. */
const REACH_OF_NAME = 40;

/** What the code on the back of a card is called. */
export const CVC = /^(?:cv[cvp]|св[св]|цв[цвк]|(?:с[иэ]-?){1,2}в[иэ]\p{L}*)2?(?:-|$)/u;
/** What other codes are called. */
export const CODE =
  /^(?:(?:(?!промо|штрих|qr|куар|бар|bar|zip|арт|тов|тн|гео)[\p{L}\d]+-)*код(?:а|у|ом|е|ы|ик\p{L}*)?|code|kod\p{L}?|3ds|(?:четырех|пяти|шести)значн\p{L}*|3дс|(?:смс|sms|эсэмэс|эсемес|пин|pin|пуш|push|otp|одноразов|проверочн|верификац|двухфактор|двухэтапн)\p{L}*(?:-\p{L}+)?)$/u;

/** «Барьер 3000». */
const TITLE = /«\p{L}(?:(?!код|смс|пин|парол|цифр|cv)[^«»:]){0,60}»/gu;
/** Two halves of a code that are told with a pause. */
const HALVES = /(?<!\d,? ?)(\d{3}), (?=\d{3}(?!,? ?\d))/g;
/** What numbers are called in a text that is no secret's. */
const OTHER_NAME =
  /^(?:дом|д|кв|квартир.|корпус|номер[ау]|до|на|по|за|стоил.?|одинаков..|сумма|сумму|всего|переплат.|разниц.|около|более|стр|размер.{0,3}|верси.|модель|окно|ряд|рейс|поезд|чек|отч[её]т|(?:склад|пункт|кабинет|офис|ячейк|полк|талон|сери|лот).{0,2})$/;
const PAID = /^(?:списа|взяли|сняли|(?:за|до|пере)плат|вернул)/;
const ACCOUNT = /^(?:смен|отвяз|привяз|доступ|вход)/;

/** The words, signs and numbers of each sentence, but for numbers whose look tells that they are no code. */
export function sentencesIn(text: string): readonly (readonly Token[])[] {
  // Hours, sums and versions are no codes: with a letter in them they are no numbers either.
  // Nor is the number in a title.
  return sentencesOf(
    withoutKnownNumbers(text.replace(TITLE, ' ; '))
      .replace(/(\d)[.,:/](?=\d)/g, '$1x')
      .replace(HALVES, '$1 '),
  );
}

/** Places of the words that are called so, in order. */
export function placesOf(tokens: readonly Token[], name: RegExp): readonly number[] {
  return tokens.flatMap(({ text }, at) => (name.test(text) ? [at] : []));
}

/** Places of the numbers that may be a code: they are not counted, dated or named otherwise. */
export function numbersIn(
  tokens: readonly Token[],
  isCode: (groups: readonly string[]) => boolean,
): readonly number[] {
  return tokens.flatMap(({ groups }, at) => {
    if (groups.length === 0 || !isCode(groups)) return [];
    const lately = tokens.slice(Math.max(0, at - REACH_OF_SUM), at);
    const before = lately.slice(-3).map(({ text }) => text);
    // «Код для смены номера 3319», «код входа в кабинет 3319».
    const isOfAccount = before.some((word) => ACCOUNT.test(word));
    const isOther =
      UNIT.test(tokens[at + 1]?.text ?? '') ||
      lately.some(({ text }) => text.startsWith('сумм')) ||
      isPaid(lately) ||
      (OTHER_NAME.test(before.at(-1) ?? '') && !isOfAccount) ||
      isNamed(
        before
          .join(' ')
          .replace(/телефон\p{L}*/u, '')
          .slice(-REACH_OF_NAME),
      );
    return isOther ? [] : [at];
  });
}

/** Whether what was last said before a number is a payment, not a code: «код не пришёл, а списали 4500». */
function isPaid(before: readonly Token[]): boolean {
  const last = before.findLast(({ text }) => PAID.test(text) || CODE.test(text) || CVC.test(text));
  return last !== undefined && PAID.test(last.text);
}

/**
 * Whether any of the places stands within the reach of a name; both are in order.
 * @example isNear([3], [1], 2) → true
 */
export function isNear(places: readonly number[], names: readonly number[], reach = REACH): boolean {
  // Each place is compared with the names that are left within its reach: a long text has many of both.
  let first = 0;
  return places.some((place) => {
    while (first < names.length && (names[first] ?? 0) < place - reach) first += 1;
    return (names[first] ?? Infinity) <= place + reach;
  });
}
