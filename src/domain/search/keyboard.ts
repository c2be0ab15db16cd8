/** Letter keys of the Russian keyboard by row; what each prints on the English layout, plain and with Shift. */
const ROWS = [
  { russian: 'ёйцукенгшщзхъ', english: '`qwertyuiop[]', shifted: '~QWERTYUIOP{}' },
  { russian: 'фывапролджэ', english: "asdfghjkl;'", shifted: 'ASDFGHJKL:"' },
  { russian: 'ячсмитьбю', english: 'zxcvbnm,.', shifted: 'ZXCVBNM<>' },
] as const;

/** Each row stands half a key to the right of the one above; the first begins with ё, left of its neighbours. */
const ROW_OFFSETS = [-1, 0.25, 0.75];

/** Keys whose centres are no farther apart than this touch each other. */
const TOUCHING = 1.3;

const TO_RUSSIAN = new Map<string, string>();
const TO_ENGLISH = new Map<string, string>();
const PLACES = new Map<string, { readonly x: number; readonly y: number }>();
ROWS.forEach(({ russian, english, shifted }, y) => {
  Array.from(russian).forEach((letter, key) => {
    TO_RUSSIAN.set(english.charAt(key), letter).set(shifted.charAt(key), letter);
    TO_ENGLISH.set(letter, english.charAt(key));
    PLACES.set(letter, { x: key + (ROW_OFFSETS[y] ?? 0), y });
  });
});

/**
 * What the same keys print on the Russian layout, in lower case; signs on keys of letters become letters.
 * @example toRussianLayout('ghjlf;t') → 'продаже'
 */
export function toRussianLayout(text: string): string {
  return Array.from(text, (sign) => TO_RUSSIAN.get(sign) ?? sign.toLowerCase()).join('');
}

/**
 * What the same keys print on the English layout: Russian letters in lower case, all else as it is.
 * @example toEnglishLayout('мшз') → 'vip'
 */
export function toEnglishLayout(text: string): string {
  return Array.from(text, (letter) => TO_ENGLISH.get(letter.toLowerCase()) ?? letter).join('');
}

/** Whether the keys of two Russian letters touch, so that a finger takes one for the other. */
export function areNeighbours(one: string, other: string): boolean {
  const a = PLACES.get(one);
  const b = PLACES.get(other);
  return a !== undefined && b !== undefined && Math.hypot(a.x - b.x, a.y - b.y) <= TOUCHING;
}
