import { describe, expect, test } from 'vitest';
import { plainColours } from './icons.ts';

describe('plainColours', () => {
  test.each([
    ['fill="var(--leaf, #1f6244)"', 'fill="#1f6244"'],
    [
      'fill="var(--leaf,#1f6244)" stroke="var(--ink, rgb(28 34 31))"',
      'fill="#1f6244" stroke="rgb(28 34 31)"',
    ],
    ['fill="#1f6244"', 'fill="#1f6244"'],
    ['fill="var(--leaf)"', 'fill="var(--leaf)"'],
  ])('of %s are %s', (svg, plain) => {
    expect(plainColours(svg)).toBe(plain);
  });
});
