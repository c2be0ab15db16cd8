import { describe, expect, test } from 'vitest';
import { packLetters, unpackLetters } from './pack-letters.ts';

describe('unpackLetters', () => {
  test.each(['возврат', 'хъждбюэ', 'vip доставк|1 3|wi-fi', 'подъезд съем', ''])('reads %j back', (stems) => {
    expect(unpackLetters(packLetters(stems))).toBe(stems);
  });

  test('reads one byte a letter', () => {
    expect(packLetters('возврат vip')).toBe('djpdhfn VIP');
  });
});
