/**
 * By whose clock a time is told.
 * @example clockOf('Europe/Moscow') → 'по Москве'; clockOf('Asia/Omsk') → '(Asia/Omsk)'
 */
export function clockOf(timeZone: string): string {
  return timeZone === 'Europe/Moscow' ? 'по Москве' : `(${timeZone})`;
}
