/** A word that is not in the set is taken for one of it once in 2 to the power of so many times. */
const BITS = 6;
const BYTE = 8;

/**
 * Packs words into a text of about a byte each that tells only whether a word is one of them, rarely with a mistake:
 * the gaps between their sorted hash codes, each as a Golomb–Rice code, in base64.
 * @example unpackWordSet(packWordSet(['дочери']))('дочери') → true
 */
export function packWordSet(words: readonly string[]): string {
  const range = words.length * 2 ** BITS;
  const places = words.map((word) => placeOf(word, range)).sort((one, other) => one - other);
  const bits = places
    .map((place, at) => {
      const gap = place - (places[at - 1] ?? 0);
      return `${'1'.repeat(gap >> BITS)}0${(gap % 2 ** BITS).toString(2).padStart(BITS, '0')}`;
    })
    .join('');
  const bytes = bits.match(/.{1,8}/g) ?? [];
  const text = bytes.map((byte) => String.fromCharCode(Number.parseInt(byte.padEnd(BYTE, '0'), 2)));
  return `${String(words.length)} ${btoa(text.join(''))}`;
}

/** Whether a word is in the set that `packWordSet` wrote. */
export function unpackWordSet(packed: string): (word: string) => boolean {
  const [size = '', base64 = ''] = packed.split(' ');
  const count = Number(size);
  const bytes = atob(base64);
  let at = 0;
  const readBit = () => {
    const bit = (bytes.charCodeAt(at >> 3) >> (BYTE - 1 - (at % BYTE))) & 1;
    at += 1;
    return bit;
  };
  const places = new Set<number>();
  let place = 0;
  for (let read = 0; read < count; read += 1) {
    while (readBit() === 1) place += 2 ** BITS;
    let rest = 0;
    for (let bit = 0; bit < BITS; bit += 1) rest = rest * 2 + readBit();
    place += rest;
    places.add(place);
  }
  return (word) => places.has(placeOf(word, count * 2 ** BITS));
}

const CODES = 2 ** 32;

/** A number below `range` for the word, spread evenly. */
function placeOf(word: string, range: number): number {
  return Math.floor((hashOf(word) / CODES) * range);
}

/** A number below 2 to the power of 32 that texts hardly ever share: FNV-1a, finished as MurmurHash3 is. */
export function hashOf(text: string): number {
  let code = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    code = Math.imul(code ^ text.charCodeAt(at), 0x01000193);
  }
  code = Math.imul(code ^ (code >>> 16), 0x85ebca6b);
  code = Math.imul(code ^ (code >>> 13), 0xc2b2ae35);
  return (code ^ (code >>> 16)) >>> 0;
}
