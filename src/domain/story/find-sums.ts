import { clauseAround } from './level-text.ts';
import type { Found } from './found.ts';
import { NUMERAL, readNumeral } from './numerals.ts';

const DIGITS = String.raw`\d{1,3}(?:[ .]\d{3})+(?:,\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?![.,]?\d)`;
const THOUSANDS = String.raw`тыс(?:яч\p{L}*|\.)?(?!\p{L})|тыщ\p{L}*|косар\p{L}*|т\. ?р(?:\.|(?!\p{L}))|тр(?!\p{L})|[кk](?!\p{L})`;
const MILLIONS = String.raw`млн|миллион\p{L}*|лям\p{L}*`;
const CURRENCY = String.raw`руб(?:л\p{L}*|\.)?(?!\p{L})|р(?:\.|э)?(?!\p{L})|₽|rub(?!\p{L})`;
const SUM = new RegExp(
  [
    String.raw`(?<![\p{L}\d]|\d[.,:/-]|[№#+×*]\s?)`,
    String.raw`(?:(?:(?:(?<count>${DIGITS}|${NUMERAL}|пол)\s?-?(?:с чем[ -]?то )?(?:(?<thousands>${THOUSANDS})|(?<millions>${MILLIONS}))|(?<one>(?:ты(?:сяч|щ)[уа]|косарь)(?!\p{L})))(?:\s?(?<rest>\d{1,3}(?![\d-])|${NUMERAL}))?`,
    String.raw`|тысяч[иу]?\s(?:по\s|за\s)?(?<about>${NUMERAL}|\d{1,3}(?!\d)))`,
    String.raw`|(?<lead>(?:руб(?:лей|\.)?|₽|rub)\s?)?(?<plain>${DIGITS}|${NUMERAL}))`,
    String.raw`\s?(?<currency>${CURRENCY})?(?:\s?(?<kopecks>\d{1,2}|${NUMERAL})\s?коп\p{L}*)?`,
  ].join(''),
  'gu',
);

/** Words about money: beside them a number needs no currency. */
const MONEY =
  /(?<!\p{L})(?:с?писа[лнт]|сня[лт]|снима|верну|возвра|возмес|стои[тл]|стоимост|цен[аыуое]|(?:за|о|до|пере|вы|пред)?плат|сумм|перев[ео]|зачисл|начисл|потрат|вместо|штраф|комисси|долг|взнос|скидк|ушл[ио]|пришл[ио]|компенс|деньг|денег|баланс|итог|всего|дороже|дешевле|удерж|чек|убыт|продавал|купон|промокод|сертификат|взял[иа]|отдал|пен[ияюе]й?(?!\p{L})|остат(?!к(?:и|ах|ов|ам)(?!\p{L})))/u;
/** What is counted, numbered or measured beside no money. */
const OTHER_NAME =
  /(?:номер\p{L}*|№|артикул\p{L}*|код\p{L}*|дом\p{L}*|кв\p{L}*|трек\p{L}*|телефон\p{L}*|обращени\p{L}*|заявк\p{L}*|ошибк\p{L}*|поставк\p{L}*|карт\p{L}*|тел\.?|размер\p{L}*|индекс\p{L}*|накладн\p{L}*|модел\p{L}*|верси\p{L}*|цифр\p{L}*|фн|инн|счет|\d на)[\s:.,№-]*$/u;
/** What goes on so names what is counted. */
const COUNTED =
  /^\s?(?:%|процент|[xх*×]\s?\d|\/\d|штук|шт(?!\p{L})|пар(?!\p{L})|балл|бонус|раз(?:а|у)?(?!\p{L})|дн|ден|час|мин|сек|нед|месяц|мес(?!\p{L})|год|лет|км|кг|г(?!\p{L})|мл|л(?!\p{L})|см|мм|м(?!\p{L})|вт|мб|гб|товар|позиц|карточ|короб|посыл|заказ|упаков|человек|отзыв|единиц|числ|этаж|цвет|размер|ч(?!\p{L})|-?[йе]|-?г?о(?!\p{L}))/u;
const FOR = /(?<!\p{L})(?:за|по|(?:заказ|чек|покупк|сумм|корзин)\p{L}*[ №§]* на)\s*$/u;
const BOUGHT =
  /(?<!\p{L})(?:куп|брал|взял|заказ|прода|отдал|оформ|шт|штук|кажд|корзин|подписк|доставк|чек|сумм)/u;
/** After a number that nothing but its place makes a sum: another clause or what is done with money. */
const GOES_ON =
  /^\s*(?:$|[\p{P}+=]|(?:за|и|а|но|на|вместо|дважды|с|со|из|по|обратно|назад|не|до|от|в|уже|или|то|мне|сразу|всего|ни|целиком|кажд\p{L}+|дороже|дешевле|больше|меньше|потому|это|так|как|я)(?!\p{L})|\p{L}+(?:[иея]т|[уюая]т|л[аио]?|ть|ный|но)(?:ся|сь)?(?!\p{L}))/u;
const TO_ACCOUNT = /^\s?на (?:\p{L}+ )?(?:карт|счет)/u;
const LEAST_BARE = 50;
/** How far the words about a number stand. */
const REACH = 100;
const KOPECKS = 100;
/** What stands before these says nothing of a number. */
const ENDS = Array.from('.!?;,\n');

/**
 * Sums of money in rubles: with a currency, or a number beside words about money.
 * @example findSums('списали 2 490 р., вернули полторы тысячи') → [{ value: '2490', … }, { value: '1500', … }]
 */
export function findSums(level: string): readonly Found[] {
  return Array.from(level.matchAll(SUM)).flatMap(({ 0: whole, index: start, groups = {} }) => {
    const { count, thousands, millions, one, rest, about, lead, plain, currency, kopecks } = groups;
    const text = whole.trimEnd();
    const end = start + text.length;
    const isSaid = [lead, currency, kopecks].some((named) => named !== undefined);
    const sum =
      valueOf(count ?? about ?? plain ?? one ?? '') *
        (plain === undefined ? (millions === undefined ? 1_000 : 1_000_000) : 1) +
      valueOf(rest ?? '') +
      valueOf(kopecks ?? '') / KOPECKS;
    if (!(sum > 0) || (!isSaid && (sum < LEAST_BARE || !isMoney(level, start, end, { plain, thousands }))))
      return [];
    return [{ value: String(Math.round(sum * KOPECKS) / KOPECKS), start, end }];
  });
}

function valueOf(text: string): number {
  if (text === 'пол') return 0.5;
  return /^(?:ты|ко)/.test(text) ? 1 : readNumeral(text.trim());
}

/** Whether a number without a currency is a sum by what stands around it. */
function isMoney(
  level: string,
  start: number,
  end: number,
  { plain, thousands }: { readonly plain: string | undefined; readonly thousands: string | undefined },
): boolean {
  const { after } = clauseAround(level, start, end);
  const before = level.slice(Math.max(...ENDS.map((sign) => level.lastIndexOf(sign, start - 1))) + 1, start);
  const rest = level.slice(end, end + REACH);
  if (OTHER_NAME.test(before) || COUNTED.test(rest)) return false;
  if (!GOES_ON.test(rest) && !level.slice(start, end).endsWith('.')) return false;
  // Who groups digits by thousands names a price.
  const isPrice =
    plain === undefined
      ? !/^[кk]$/.test(thousands ?? '')
      : /^\d{1,3}(?: \d{3})+$/.test(plain.trim()) ||
        (/\p{L}/u.test(plain) && readNumeral(plain.trim()) > 1_000);
  const isWhole = plain === undefined || /^\d{2,6}(?:[.,]\d\d)?$|\d \d|\.\d{3}|\p{L}/u.test(plain);
  // Who says «27к» may have said for what a sentence before.
  const isShort = plain === undefined && BOUGHT.test(level.slice(Math.max(0, start - REACH), start));
  const isNamed =
    isShort ||
    TO_ACCOUNT.test(rest) ||
    MONEY.test(before) ||
    MONEY.test(after) ||
    (FOR.test(before) && BOUGHT.test(before));
  return isPrice || (isWhole && isNamed);
}
