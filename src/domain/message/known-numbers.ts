import { PHONE } from '../language/phone.ts';

/** Numbers that may stand beside secret ones: of orders and phones, days, hours, and the month a card expires in. */
const KNOWN_NUMBERS = new RegExp(
  [
    String.raw`\d{8}-\d{4}`,
    PHONE,
    String.raw`(?:0?[1-9]|[12]\d|3[01])(?:[./](?:0?[1-9]|1[0-2])[./](?:20)?|-(?:0?[1-9]|1[0-2])-20)\d\d`,
    String.raw`(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?`,
    String.raw`(?:0[1-9]|1[0-2])/\d\d`,
    // Of a phone or a card with its middle hidden
    String.raw`(?:\+?\d[\d ()-]{0,6}\*|\*{3})[\d* ()-]{0,16}\d`,
  ]
    .map((number) => `(^|[^\\d./-])(?:${number})(?![./-]?\\d)`)
    .join('|'),
  'g',
);

/** How other numbers are named just before them. */
const NAME =
  /(?<!\p{L})(?:заказ|трек|накладн|посылк|отправлен|обращени|поставк|тел(?:ефон)?(?!еграм)|инн|огрн|кпп|бик|сч[её]т|штрих|артикул|товар|заявк|магазин|ошибк|акт(?!ив)|сумм|стоимост|серийн|заводск|двигател|рам[аы]|шасси|кузов|парти|договор|квитанц|домофон|пункт|постамат|пвз|ячейк|индекс|рейс|автобус|ваучер|сертификат|купон|талон|пропуск|лицев|квартир|городск|(?:сотрудник|банкомат)(?!\p{L}))\p{L}*(?: (?:номер|выдачи|сдэк|почты|no|n))?[^\p{L};]*$/u;

/** What is counted or dated by the number before it. */
export const UNIT =
  /^(?:вместо|раза?$|руб|р$|₽|%|мин(?:ут\p{L}*)?$|сек(?:унд\p{L}*)?$|час(?:а|ов)?$|день$|дн(?:я|ей)$|год(?:а|у|ом)?$|г{1,2}$|лет$|шт(?:ук\p{L}*)?$|тыс|коп(?:е\p{L}+)?$|мм$|см$|м$|мл$|л(?:итр\p{L}*)?$|кг$|гр(?:амм\p{L}*)?$|балл|бонус|цифр$|знаков$|символов$|человек$|заказ(?:а|ов)$|кодов$|январ|феврал|март|апрел|мая$|июн|июл|август|сентябр|октябр|ноябр|декабр)/u;

/**
 * The text with a mark in place of numbers whose look tells that they are no secret.
 * @example withoutKnownNumbers('с 18.11.2026 карта 4276') → 'с ;  карта 4276'
 */
export function withoutKnownNumbers(text: string): string {
  return text.replace(KNOWN_NUMBERS, ' ; ');
}

/**
 * Whether what stands before a number names it as one that anybody may know.
 * @example isNamed('перенесли заказ № ') → true
 */
export function isNamed(before: string): boolean {
  return NAME.test(before);
}
