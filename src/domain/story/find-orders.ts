import type { Found } from './found.ts';

/** As the shop writes it, with any dash and spaces around. */
const WHOLE = /(?<![\p{L}\d]|\d[-–—/.])(\d{8})\s?[-–—‑−]\s?(\d{4})(?!\d|[-–—]\d)/gu;
/** Anything so long that is called an order, or follows one in a list. */
const NAMED =
  /(?<!\p{L})(?:заказ\p{L}*|зак\.)[\s:,.№#(«"-]*(?:(?:номер\p{L}*|no|n|nr|под|с|мой|вот|такой)(?!\p{L})[\s:,.№#-]*){0,3}(\d{5,8}(?:[ ]?\d{4})?(?:\s?(?:,|и|,\s?и)\s?№?\s?\d{8}(?![\d-]))*)(?![\d-]|\s?[-.,/]?\d|\s?(?:руб|р(?!\p{L})|₽|тыс|шт))/gu;

/**
 * Numbers of orders, as the field takes them: those that look so, and others that are called an order's.
 * @example findOrders('заказ № 12345678 – 0001, тел. 89001234567') → [{ value: '12345678-0001', … }]
 */
export function findOrders(level: string): readonly Found[] {
  const whole = Array.from(level.matchAll(WHOLE), ({ 0: text, 1: order = '', 2: part = '', index }) => ({
    value: `${order}-${part}`,
    start: index,
    end: index + text.length,
  }));
  const named = Array.from(level.matchAll(NAMED)).flatMap(({ 0: text, 1: numbers = '', index }) => {
    const start = index + text.length - numbers.length;
    return Array.from(numbers.matchAll(/\d[\d ]*\d/g), (number) => ({
      value: number[0].replace(/^(\d{8}) ?(\d{4})$/, '$1-$2').replaceAll(' ', ''),
      start: start + number.index,
      end: start + number.index + number[0].length,
    }));
  });
  return [...whole, ...named];
}
