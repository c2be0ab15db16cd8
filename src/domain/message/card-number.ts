import isLuhn from 'fast-luhn';
import { joinParts } from './joined-parts.ts';
import { isNamed, withoutKnownNumbers } from './known-numbers.ts';
import type { WordList } from './message-rules.ts';

/** Digits, one or several together, with spaces and marks but no words between them; a list of numbers is not one. */
const DIGIT_RUN = /\d+(?:(?![,;] )[\s\p{P}|~+=]{1,4}\d+)*/gu;
/** What stands between the groups of one number, however it is grouped. */
const PLAIN_SEPARATOR = /^(?!\. )[\s\p{Pd}._/\\]{1,3}$/u;

/** How numbers are named before them that look as a card's in all: as long, grouped as it is, passing its check. */
const NAME_OF_LIKE =
  /(?:imei|серийн|двигател|(?:^|[^\p{L}])s\/?n|ean|gtin|штрих|подарочн|лояльност|покупател|постоянн|участник|клубн|операци|транзакц|терминал|бонусн|скидочн|дисконт|транспортн)[\p{L} /]*[^\p{L}\d]*$/u;
/** Nobody tells sixteen digits after this name of anything but a card, even if one of them is wrong. */
const NAMES_OF_CARD = String.raw`карт(?:а|у|ы|е|ой|очк\p{L}+)|начин\p{L}+|pan|виз[ауы]|visa|ма[сe]тер ?кард|master ?card|мир|пластик\p{L}{0,2}|лицев\p{L}+`;
const NAME_OF_CARD = /(?:^|[^\p{L}])(?:карт(?:а|у|ы|е|ой)|diners)(?:[^\p{L}]|$)/u;
/** How far before a number its name may stand. */
const REACH = 40;

/** Four groups of four that are dictated as a list. */
const BY_FOUR = /(?<!\d[,;]? ?)\d{4}(?:[,;] \d{4}){3}(?![\d]|,? ?(?:руб|\d))/g;

/** How card numbers are grouped in print. */
const GROUPINGS = ['4-4-4-4', '4-4-4-4-2', '4-4-4-4-3', '4-6-5', '4-6-4', '8-10', '4-4-5'];
const ORDER_DIGITS = 8;
const LEAST_DIGITS = 13;
const USUAL_DIGITS = 16;
const MOST_DIGITS = 19;
/** Of an unfinished number so many digits tell more than the last four, which support may ask for. */
const LEAST_UNFINISHED_DIGITS = 9;

/** How numbers of cards begin, by their length. */
const BEGINNINGS: Readonly<Record<number, RegExp>> = {
  13: /^4/,
  14: /^3[0689]/,
  15: /^3[47]/,
  16: /^(?:2[2-7]|35|4|5|6|8600|9112|9860)/,
  18: /^(?:220[0-4]|6)/,
  19: /^(?:220[0-4]|4|6)/,
};

/** Who hides a number, or gives an example, fills it up. */
const FILLED_UP = /(\d)\1{5}/;
/** Four groups that are told apart: «4276 (первые), дальше 5500, потом 1839, в конце 2261». */
const OTHER_CHARACTER = String.raw`(?!заказ|руб|год)[^\d.!?]`;
const APART = String.raw`(?:${OTHER_CHARACTER}){0,15}(?!заказ|руб|год)\p{L}(?:${OTHER_CHARACTER}){0,15}`;

/** What tells numbers of cards by the names of cards and banks before them. */
interface CardNames {
  readonly before: RegExp;
  readonly after: RegExp;
  readonly spread: RegExp;
}

/** A bank account of 20 digits names its currency in the sixth to eighth. */
const ACCOUNT = /^\d{5}(?:156|643|810|840|978)\d{12}$/;
/** A parcel of the Russian post. */
const TRACK = /^\d{14}$/;

/** Digits that may be one number, with what stands between their groups and before them. */
interface DigitRun {
  readonly groups: readonly string[];
  readonly separators: readonly string[];
  readonly before: string;
  readonly after: string;
}

/**
 * Makes what tells whether a normal text holds the number of a bank card, in whatever groups. Beside the name of a card,
 * or of a bank from the editors' list, it is one even with a wrong digit.
 * @example cardNumberFinder()('моя карта 4276 1600 1234 5675') → true
 * @example cardNumberFinder()('посылка 80080012345678') → false
 */
export function cardNumberFinder(banks?: WordList): (normalText: string) => boolean {
  const names = cardNames(banks?.words ?? []);
  return (text) =>
    // Hardly any text has so many.
    text.replace(/\D/g, '').length >= LEAST_DIGITS &&
    (names.spread.test(text) ||
      [text, joinParts(text)].some((told) =>
        digitRuns(told).some((run) => run.groups.some((_, start) => beginsCard(run, start, names))),
      ));
}

function cardNames(banks: readonly string[]): CardNames {
  const named = banks.map((bank) =>
    bank
      .toLowerCase()
      .replace(/ё/g, 'е')
      .replace(/\*$/, String.raw`\p{L}*`),
  );
  return {
    before: new RegExp(
      String.raw`(?:^|[^\p{L}])(?:${[NAMES_OF_CARD, ...named].join('|')})(?!\p{L})(?:,? (?!лояльн|клиент|покупат|подар|магаз|скид)[\p{L}\d]+){0,4}[^\p{L}\d]*$`,
      'u',
    ),
    after: new RegExp(
      String.raw`^[^\p{L}\d]{0,4}(?:(?:это|моя|мой|мужа|в|на) ){0,2}(?:${[NAMES_OF_CARD, ...named].join('|')})(?![\p{L}\d]| (?:лояльн|клиент|покупат|подар|магаз|скид))`,
      'u',
    ),
    spread: new RegExp(
      String.raw`(?:карт\p{L}*|виз[ауы]${named.map((bank) => `|${bank}`).join('')})(?!\p{L})[^\d.!?]{0,30}(?<!\d)[2-6]\d{3}(?:${APART}\d{4}){3}(?!\d)`,
      'u',
    ),
  };
}

/**
 * Whether the text holds a long number that is not known for that of an order, a parcel, a phone or goods: it may
 * be a card's that is still being typed.
 * @example hasUnfinishedNumber('карта 4276 1600 1') → true
 * @example hasUnfinishedNumber('заказ 12345678-0001, телефон 8 900 000-12-34') → false
 */
export function hasUnfinishedNumber(text: string): boolean {
  return digitRuns(text).some(({ groups, separators, before }) => {
    const digits = groups.join('');
    const isKnown =
      isNamed(before) ||
      NAME_OF_LIKE.test(before) ||
      /[a-z]$/.test(before) ||
      (separators.length === 0 && (TRACK.test(digits) || isBarcode(digits)));
    return digits.length >= LEAST_UNFINISHED_DIGITS && !isKnown;
  });
}

function digitRuns(text: string): readonly DigitRun[] {
  // Digits that are dictated one by one are a list in form only.
  const bare = withoutKnownNumbers(
    text.replace(/(\d)[,;] (?=\d(?!\d))/g, '$1 ').replace(BY_FOUR, (list) => list.replace(/\D+/g, ' ')),
  );
  return Array.from(bare.matchAll(DIGIT_RUN), ({ 0: run, index }) => ({
    groups: run.split(/\D+/),
    separators: run.split(/\d+/).slice(1, -1),
    before: bare.slice(Math.max(0, index - REACH), index),
    after: bare.slice(index + run.length, index + run.length + REACH / 2),
  })).filter(({ groups }) => !ACCOUNT.test(groups.join('')));
}

function beginsCard(
  { groups, separators, before, after }: DigitRun,
  start: number,
  names: CardNames,
): boolean {
  if (NAME_OF_LIKE.test(before)) return false;
  const isPlain = (separator: string | undefined) =>
    separator !== undefined && PLAIN_SEPARATOR.test(separator);
  let digits = '';
  for (let end = start; end < groups.length; end += 1) {
    digits += groups[end] ?? '';
    if (digits.length > MOST_DIGITS) return false;
    if (digits.length < LEAST_DIGITS) continue;
    const isNamedCard =
      start === 0 &&
      isUsual(groups, digits) &&
      !FILLED_UP.test(digits) &&
      !isNamed(before) &&
      BEGINNINGS[USUAL_DIGITS]?.test(digits) === true &&
      (names.before.test(before) || (end === groups.length - 1 && names.after.test(after)));
    if (!isNamedCard && !isCard(digits, end === start, `${before} ${after}`)) continue;
    const window = groups.slice(start, end + 1);
    const isWhole =
      !isPlain(separators[start - 1]) &&
      !isPlain(separators[end]) &&
      separators.slice(start, end).every(isPlain) &&
      !isNamed(before);
    if (isEven(window) || GROUPINGS.includes(window.map(({ length }) => length).join('-')) || isWhole)
      return true;
  }
  return false;
}

/** Whether there are as many digits as usual, but for one that was lost at the end: «4276 1600 1234 567». */
function isUsual(groups: readonly string[], digits: string): boolean {
  return digits.length === USUAL_DIGITS || groups.map(({ length }) => length).join('-') === '4-4-4-3';
}

function isCard(digits: string, isSolid: boolean, around: string): boolean {
  if (BEGINNINGS[digits.length]?.test(digits) !== true || !isLuhn(digits)) return false;
  // Barcodes and parcels are as long as the cards of old.
  if (digits.length === 13) return !isBarcode(digits);
  return digits.length !== 14 || !isSolid || NAME_OF_CARD.test(around);
}

/** Whether all groups are as long as the first, but for a shorter rest; numbers of orders are even, too, but longer. */
function isEven([first = '', ...others]: readonly string[]): boolean {
  if (others.length > 0 && first.length >= ORDER_DIGITS) return false;
  return others.every(({ length }, index) =>
    index === others.length - 1 ? length <= first.length : length === first.length,
  );
}

/** Whether the last of 13 digits is the check digit of goods. */
function isBarcode(digits: string): boolean {
  const sum = Array.from(digits, (digit, index) => Number(digit) * (index % 2 === 0 ? 1 : 3));
  return digits.length === 13 && sum.reduce((total, part) => total + part, 0) % 10 === 0;
}
