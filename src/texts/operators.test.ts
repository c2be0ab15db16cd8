import { describe, expect, test } from 'vitest';
import { changedSince } from './operators.ts';

describe('changedSince', () => {
  test.each([
    [0, 'С вашего прошлого визита (26 ноября 2026) ничего не изменилось.'],
    [1, 'С вашего прошлого визита (26 ноября 2026): 1 изменение.'],
    [3, 'С вашего прошлого визита (26 ноября 2026): 3 изменения.'],
    [11, 'С вашего прошлого визита (26 ноября 2026): 11 изменений.'],
  ])('tells of %i changes', (count, expected) => {
    expect(changedSince('26 ноября 2026', count)).toBe(expected);
  });
});
