/** A Russian word of a text with its place there. */
export interface SpelledWord {
  readonly word: string;
  readonly start: number;
}

/**
 * The Russian words of a text whose spelling can be judged, compounds by their parts; words grown together with digits
 * or Latin letters can't.
 * @example spelledWords('QR-код из-за 2-го') → [{ word: 'из', start: 7 }, { word: 'за', start: 10 }]
 */
export function spelledWords(text: string): readonly SpelledWord[] {
  return Array.from(text.matchAll(/(?<![\p{L}\p{N}-])[а-яё]+(?:-[а-яё]+)*(?!-?[\p{L}\p{N}])/giu)).flatMap(
    ({ 0: compound, index: start }) =>
      Array.from(compound.matchAll(/[^-]+/g), ({ 0: word, index }) => ({ word, start: start + index })),
  );
}
