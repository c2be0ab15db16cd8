/**
 * The words of a text alone, to see whether two texts say the same: without case, signs and the dots of «ё».
 * @example bareWords('Ещё не приехал?') → 'еще не приехал'
 */
export function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^а-яa-z0-9]+/g, ' ')
    .trim();
}
