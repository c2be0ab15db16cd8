import { withoutOverlaps, type Found } from './found.ts';

/** Twelve digits, however they are grouped: a row of them that goes on is another number. */
const TWELVE = /(?<![\p{L}\d]|\d[-–—‑−/. ])\d(?:[ \n]{0,2}[-–—‑−/]?[ \n]{0,2}\d){11}(?![ ]?[-–—‑−/.]?\d)/gu;
/** As the shop writes them: eight digits, a dash of some kind, four digits. */
const DASHED = /^(?:\d[ \n]?){8}[-–—‑−/]/u;
/** What else such a number may be called. */
const OTHER_NAME =
  /(?<!\p{L})(?:инн|огрн|штрих|ean|карт|счет|трек|накладн|тел|обращени|заявк|поставк|артикул|серийн|imei|чек|сертификат|паспорт)\p{L}*[^\p{L}]*$/u;
const SHORT = new RegExp(
  String.raw`(?<!\p{L})(?:заказ\p{L}*|зак\.)[\s:,.№#(«"-]*(?:(?:номер\p{L}*|no|n)(?!\p{L})[\s:,.№#-]*)?(\d{5,8}(?:\s?(?:,|и|,\s?и)\s?№?\s?\d{8}(?![\d-]))*)(?![\d-]|[ ]?[-.,/]?\d|\s?(?:руб|р(?!\p{L})|₽|тыс|шт))`,
  'gu',
);
/** The rest of an order whose first number stands before. */
const SUFFIX = /^\s?(?:,|и|,\s?и)\s?[-–—‑−](\d{4})(?!\d)/u;
const REACH = 30;

/**
 * Numbers of orders, as the field takes them: those that look so, and others that are called an order's.
 * @example findOrders('заказ № 12345678 – 0001, тел. 89001234567') → [{ value: '12345678-0001', … }]
 */
export function findOrders(level: string): readonly Found[] {
  const whole = Array.from(level.matchAll(TWELVE)).flatMap(({ 0: text, index }) => {
    const digits = text.replace(/\D/g, '');
    const before = level.slice(Math.max(0, index - REACH), index);
    if (!DASHED.test(text) && OTHER_NAME.test(before)) return [];
    const order = digits.slice(0, 8);
    const end = index + text.length;
    return [{ value: `${order}-${digits.slice(8)}`, start: index, end }, ...suffixesAt(level, end, order)];
  });
  const short = Array.from(level.matchAll(SHORT)).flatMap(({ 0: text, 1: numbers = '', index }) => {
    const start = index + text.length - numbers.length;
    return Array.from(numbers.matchAll(/\d+/g), ({ 0: value, index: at }) => ({
      value,
      start: start + at,
      end: start + at + value.length,
    }));
  });
  return withoutOverlaps([...whole, ...short]);
}

/** «12345678-0001, -0002 и -0003» are three orders. */
function suffixesAt(level: string, start: number, order: string): readonly Found[] {
  const [text, part] = SUFFIX.exec(level.slice(start)) ?? [];
  if (text === undefined || part === undefined) return [];
  const end = start + text.length;
  return [{ value: `${order}-${part}`, start: end - part.length - 1, end }, ...suffixesAt(level, end, order)];
}
