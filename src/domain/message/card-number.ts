import isLuhn from 'fast-luhn';

/** Digits with at most one space, dot, dash or slash between two of them. */
const DIGIT_RUN = /\d+(?:[ .\-–—_/]\d+)*/g;

/** An order's number, which may stand beside a sum. */
const ORDER_NUMBER = /\d{8}-\d{4}(?!\d)/g;

/** How card numbers are written: lengths of the groups of digits. Numbers of 13 and 14 digits are barcodes and parcels. */
const GROUPINGS = ['16', '15', '18', '19', '4-4-4-4', '4-4-4-4-2', '4-4-4-4-3', '4-6-5', '8-10'];
const MOST_GROUPS = 5;

/** How numbers of cards begin, by their length. */
const BEGINNINGS: Readonly<Record<number, RegExp>> = {
  15: /^3[47]/,
  16: /^(?:2[2-7]|35|4|5|6|8600|9112|9860)/,
  18: /^(?:220[0-4]|6)/,
  19: /^(?:220[0-4]|6)/,
};

/** A bank account of 20 digits names its currency in the sixth to eighth. */
const ACCOUNT = /^\d{5}(?:156|643|810|840|978)\d{12}$/;

/**
 * Whether the text holds the number of a bank card.
 * @example hasCardNumber('моя карта 4276 1600 1234 5674') → true
 * @example hasCardNumber('посылка 80080012345678') → false
 */
export function hasCardNumber(text: string): boolean {
  const runs = text.replace(ORDER_NUMBER, ' ; ').match(DIGIT_RUN) ?? [];
  return runs.some((run) => {
    const groups = run.split(/\D/);
    return !ACCOUNT.test(groups.join('')) && groups.some((_, start) => beginsCard(groups, start));
  });
}

function beginsCard(groups: readonly string[], start: number): boolean {
  for (let end = start + 1; end <= Math.min(start + MOST_GROUPS, groups.length); end += 1) {
    const window = groups.slice(start, end);
    if (!GROUPINGS.includes(window.map(({ length }) => length).join('-'))) continue;
    const digits = window.join('');
    if (BEGINNINGS[digits.length]?.test(digits) === true && isLuhn(digits)) return true;
  }
  return false;
}
