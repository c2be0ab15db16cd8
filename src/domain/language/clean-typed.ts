/** Ends of lines, of every kind. */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** What nobody sees, and halves of characters, which no address can hold; but for what makes one emoji of several. */
const UNSEEN =
  /(\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}]?\uFE0F?\u200D(?=\p{Extended_Pictographic}))|(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/**
 * What was typed or pasted without control characters, direction marks, zero-width characters and halves of pairs: so
 * it may be kept, put into an address and copied.
 * @example cleanTyped('12\u200B345\u202E678\uD83D') → '12345678'
 */
export function cleanTyped(text: string): string {
  return text.replace(LINE_END, '\n').replace(UNSEEN, '$1');
}
