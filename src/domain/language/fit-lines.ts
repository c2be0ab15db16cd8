/** What search engines show of a page before they cut it, in characters. */
export const MOST_DESCRIBED = 160;

/**
 * As many of the lines as fit, the first whatever it takes: a description that search engines need not cut.
 * @example fitLines(['Сроки и курьер.', 'Где заказ?', 'Можно ли быстрее?'], 26) → 'Сроки и курьер. Где заказ?'
 */
export function fitLines([first = '', ...others]: readonly string[], most = MOST_DESCRIBED): string {
  let fitted = first;
  for (const line of others) {
    const longer = `${fitted} ${line}`;
    if (longer.length > most) break;
    fitted = longer;
  }
  return fitted;
}

/**
 * The line with a sign that ends it.
 * @example asSentence('В пути') → 'В пути.'
 */
export function asSentence(line: string): string {
  return /[.!?…]$/.test(line) ? line : `${line}.`;
}
