import { describe, expect, test } from 'vitest';
import { formatIco } from './format-ico.ts';

describe('formatIco', () => {
  test('puts the size, the length and the place of the picture before it', () => {
    const png = new Uint8Array(300).fill(7);
    const ico = formatIco(png, 32);
    const header = [0, 0, 1, 0, 1, 0];
    const entry = [32, 32, 0, 0, 1, 0, 32, 0, 44, 1, 0, 0, 22, 0, 0, 0];
    expect([...ico.subarray(0, 22)]).toEqual([...header, ...entry]);
    expect(ico.subarray(22)).toEqual(png);
  });
});
