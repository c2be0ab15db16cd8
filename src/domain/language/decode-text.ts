/** The text of a file, and its encoding if that is not the one all files should have. */
export interface DecodedText {
  readonly text: string;
  /** As editors' programs call it; `unknown` if letters are lost whatever it is. */
  readonly foreign?: 'UTF-16' | 'Windows-1251' | 'unknown';
}

/** Share of letters among the bytes beyond ASCII: the rest are quotes and dashes. */
const LEAST_LETTERS = 0.75;

const UTF_8 = new TextDecoder();

/** Share of zeros among the bytes of UTF-16: of what Latin letters, spaces and line ends a Russian text has. */
const LEAST_ZEROS = 0.05;

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

/**
 * Text that some program has read in another encoding than it was written in, and what it was.
 * @example garbledText('Р—РґСЂР°РІСЃС‚РІСѓР№С‚Рµ!') → { index: 0, found: 'Р—РґСЂР°РІСЃС‚РІСѓР№С‚Рµ', right: 'Здравствуйте' }
 */
export function garbledText(text: string): GarbledText | undefined {
  const match = GARBLED.exec(text);
  if (match === null) return undefined;
  const [found] = match;
  const bytes = Array.from(found, (letter) => BYTES.get(letter) ?? letter.charCodeAt(0));
  const right = UTF_8.decode(Uint8Array.from(bytes)).replaceAll('\uFFFD', '');
  return { index: match.index, found, right };
}

/** Letters that stand for the bytes of others. */
export interface GarbledText {
  readonly index: number;
  readonly found: string;
  readonly right: string;
}

/** The bytes of Russian letters in UTF-8, two a letter, as Windows-1251 and as Latin-1 show them. */
const GARBLED =
  /(?:[РС][\u0401-\u040F\u0451-\u045F\u0490\u0491\u2013-\u203A\u20AC\u2116\u2122\u00A0-\u00BB]){3,}|(?:[ÐÑ][\u0080-\u00BF]?){3,}/;

const BYTES = new Map(
  Array.from({ length: 128 }, (_, at) => [
    new TextDecoder('windows-1251').decode(Uint8Array.of(at + 128)),
    at + 128,
  ]),
);

/** By its mark, or by the zeros beside Latin letters, spaces and line ends. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (!bytes.includes(0)) return undefined;
  const zeros = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Of what is no text there are as many on either side.
  if (Math.max(even, odd) < LEAST_ZEROS * bytes.length || Math.min(even, odd) > 0) return undefined;
  return odd > 0 ? 'utf-16le' : 'utf-16be';
}

/** Whether the bytes beyond ASCII are mostly Russian letters in it; of UTF-8 only every other one would be. */
function isWindows1251(bytes: Uint8Array): boolean {
  const foreign = bytes.filter((byte) => byte >= 0x80);
  const letters = foreign.filter((byte) => byte >= 0xc0 || byte === 0xa8 || byte === 0xb8);
  return letters.length > foreign.length * LEAST_LETTERS;
}
