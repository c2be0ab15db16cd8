/** The text of a file, and its encoding if that is not the one all files should have. */
export interface DecodedText {
  readonly text: string;
  /** As editors' programs call it; `unknown` if letters are lost whatever it is. */
  readonly foreign?: 'UTF-16' | 'Windows-1251' | 'unknown';
}

/** Share of letters among the bytes beyond ASCII: the rest are quotes and dashes. */
const LEAST_LETTERS = 0.75;

const UTF_8 = new TextDecoder();

/**
 * Reads bytes as UTF-8 or, where they are none, as what they seem to be: so that a check can say so and go on.
 * @example decodeText(bytes of «Заказ» in Windows-1251) → { text: 'Заказ', foreign: 'Windows-1251' }
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return { text: new TextDecoder(utf16).decode(bytes), foreign: 'UTF-16' };
  const text = UTF_8.decode(bytes);
  if (!text.includes('\uFFFD')) return { text };
  if (!isWindows1251(bytes)) return { text, foreign: 'unknown' };
  return { text: new TextDecoder('windows-1251').decode(bytes), foreign: 'Windows-1251' };
}

/** By its mark, or by the zeros beside Latin letters, spaces and line ends. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zero = bytes.indexOf(0);
  if (zero === -1) return undefined;
  return zero % 2 === 1 ? 'utf-16le' : 'utf-16be';
}

/** Whether the bytes beyond ASCII are mostly Russian letters in it; of UTF-8 only every other one would be. */
function isWindows1251(bytes: Uint8Array): boolean {
  const foreign = bytes.filter((byte) => byte >= 0x80);
  const letters = foreign.filter((byte) => byte >= 0xc0 || byte === 0xa8 || byte === 0xb8);
  return letters.length > foreign.length * LEAST_LETTERS;
}
