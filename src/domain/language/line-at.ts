/**
 * The line of a text, from 1, on which a character stands.
 * @example lineAt('заказ\nвозврат', 7) → 2
 */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
