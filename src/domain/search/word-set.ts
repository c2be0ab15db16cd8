import { packNumbers, unpackNumbers } from './pack-numbers.ts';

/** A word that is not in the set is taken for one of it once in so many times. */
const ROOM = 64;

/**
 * Packs words into a text of about a byte each that tells only whether a word is one of them, rarely with a mistake:
 * their sorted hash codes.
 * @example unpackWordSet(packWordSet(['дочери']))('дочери') → true
 */
export function packWordSet(words: readonly string[]): string {
  return packNumbers(words.map((word) => placeOf(word, words.length)).sort((one, other) => one - other));
}

/** Whether a word is in the set that `packWordSet` wrote. */
export function unpackWordSet(packed: string): (word: string) => boolean {
  const places = unpackNumbers(packed);
  const set = new Set(places);
  return (word) => set.has(placeOf(word, places.length));
}

const HASH_BITS = 32;
const CODES = 2 ** HASH_BITS;

/** A number below what the set has room for, spread evenly. */
function placeOf(word: string, size: number): number {
  return Math.floor((hashOf(word) / CODES) * size * ROOM);
}

/** A number of so many bits for a word; the fewer bits, the less room it takes and the more words share one. */
export function codeOf(word: string, bits: number): number {
  return hashOf(word) >>> (HASH_BITS - bits);
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
