import { clauseAround } from './level-text.ts';
import type { Found } from './found.ts';
import { NUMERAL, readNumeral } from './numerals.ts';

const DIGITS = String.raw`\d{1,3}(?:[ .]\d{3})+(?:,\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?![.,]?\d)`;
const THOUSANDS = String.raw`тыс(?:яч\p{L}*|\.)?(?!\p{L})|тыщ\p{L}*|косар\p{L}*|т\. ?р(?:\.|(?!\p{L}))|тр(?!\p{L})|к(?!\p{L})|k(?!\p{L})`;
const CURRENCY = String.raw`руб(?:л\p{L}*|\.)?(?!\p{L})|р(?:\.|э)?(?!\p{L})|₽|rub(?!\p{L})|деревянных`;
const SUM = new RegExp(
  String.raw`(?<![\p{L}\d]|\d[.,:/-]|[№#+])(?:(?:(${DIGITS}|${NUMERAL})\s?(${THOUSANDS})|(тысяч[уа](?!\p{L})))(?:\s?(\d{1,3}(?![\d-])|${NUMERAL}))?|(${DIGITS}|${NUMERAL}))\s?(${CURRENCY})?(?:\s?(\d{1,2}|${NUMERAL})\s?коп\p{L}*)?`,
  'gu',
);

/** Words about money: beside them a number needs no currency. */
const MONEY =
  /(?<!\p{L})(?:с?писа[лнт]|сня[лт]|снима|верну|возвра|возмес|стои[тл]|стоимост|цен[аыуое]|(?:за|о|до|пере|вы)?плат|сумм|перев[ео]|зачисл|начисл|потрат|вместо|штраф|комисси|долг|взнос|скидк|ушл|пришл|компенс|деньг|денег|баланс)/u;
/** What is counted, numbered or measured beside no money. */
const OTHER_NAME =
  /(?:номер\p{L}*|№|заказ\p{L}*|артикул\p{L}*|код\p{L}*|дом\p{L}*|кв\p{L}*|трек\p{L}*|телефон\p{L}*|обращени\p{L}*|заявк\p{L}*|ошибк\p{L}*|поставк\p{L}*|карт\p{L}*|тел\.?|размер\p{L}*|индекс\p{L}*|накладн\p{L}*|модел\p{L}*|верси\p{L}*)[\s:.,№-]*$/u;
/** A number of another kind goes on to the name of what it counts. */
const AFTER_SUM =
  /^\s*(?:$|[\p{P}+=]|(?:за|и|а|но|на|вместо|дважды|с|со|из|по|обратно|назад|вернул\p{L}*|не|до|от|в|уже|два|2|или|то|мне|сразу|списал\p{L}*|пришл\p{L}*|всего|ни|целиком)(?!\p{L}))/u;
const FOR = /(?<!\p{L})(?:за|по|на)\s*$/u;
const BOUGHT = /(?<!\p{L})(?:куп|брал|взял|заказ|прода|отдал|оформ|товар|чек)/u;
const LEAST_BARE = 50;

/**
 * Sums of money in rubles: with a currency, or a number beside words about money.
 * @example findSums('списали 2 490 р., вернули полторы тысячи') → [{ value: '2490', … }, { value: '1500', … }]
 */
export function findSums(level: string): readonly Found[] {
  return Array.from(level.matchAll(SUM)).flatMap((match) => {
    const [whole, count, thousands, thousand, rest, plain, currency, kopecks] = match;
    const text = whole.trimEnd();
    const start = match.index;
    const end = start + text.length;
    const { before, after } = clauseAround(level, start, end);
    const isSaid = currency !== undefined || kopecks !== undefined;
    const isMoney =
      MONEY.test(before) ||
      MONEY.test(after) ||
      (FOR.test(before) && BOUGHT.test(before)) ||
      /^ты|^ко|^т/.test(thousands ?? '');
    const isNumber = plain === undefined || /^\d{2,6}$|\d \d|\.\d{3}/.test(plain);
    const isMeant = isMoney && isNumber && !OTHER_NAME.test(before) && AFTER_SUM.test(level.slice(end));
    if (!isSaid && !isMeant) return [];
    const base = thousand === undefined ? readNumeral((count ?? plain ?? '').trim()) : 1;
    const rubles =
      base * (plain === undefined ? 1000 : 1) + (rest === undefined ? 0 : readNumeral(rest.trim()));
    const sum = rubles + (kopecks === undefined ? 0 : readNumeral(kopecks.trim()) / 100);
    if (!(sum > 0) || (!isSaid && sum < LEAST_BARE)) return [];
    return [{ value: String(Math.round(sum * 100) / 100), start, end }];
  });
}
