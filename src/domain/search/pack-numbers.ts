const BYTE = 8;

/** No numbers, packed: a browser that only reads needs nothing that packs. */
export const NO_NUMBERS = '0 0 ';

/**
 * Packs whole numbers in rising order into a text, in little more room than they need if they are spread evenly: the
 * gaps between them, each as a Golomb–Rice code, in base64.
 * @example unpackNumbers(packNumbers([3, 4, 900])) → [3, 4, 900]
 */
export function packNumbers(rising: readonly number[]): string {
  const meanGap = (rising.at(-1) ?? 0) / Math.max(1, rising.length);
  const low = Math.floor(Math.log2(Math.max(1, meanGap)));
  const bits = rising
    .map((number, at) => {
      const gap = number - (rising[at - 1] ?? 0);
      const rest = low === 0 ? '' : (gap % 2 ** low).toString(2).padStart(low, '0');
      return `${'1'.repeat(Math.floor(gap / 2 ** low))}0${rest}`;
    })
    .join('');
  const bytes = bits.match(/.{1,8}/g) ?? [];
  const text = bytes.map((byte) => String.fromCharCode(Number.parseInt(byte.padEnd(BYTE, '0'), 2)));
  return `${String(rising.length)} ${String(low)} ${btoa(text.join(''))}`;
}

/** Reads what `packNumbers` wrote. */
export function unpackNumbers(packed: string): readonly number[] {
  const [length = '', low = '', base64 = ''] = packed.split(' ');
  const bytes = atob(base64);
  let at = 0;
  const readBit = () => {
    const bit = (bytes.charCodeAt(at >> 3) >> (BYTE - 1 - (at % BYTE))) & 1;
    at += 1;
    return bit;
  };
  let number = 0;
  return Array.from({ length: Number(length) }, () => {
    let high = 0;
    while (readBit() === 1) high += 1;
    let rest = 0;
    for (let bit = 0; bit < Number(low); bit += 1) rest = rest * 2 + readBit();
    number += high * 2 ** Number(low) + rest;
    return number;
  });
}
