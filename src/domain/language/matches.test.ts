import { describe, expect, test } from 'vitest';
import { matchesIn } from './matches.ts';

describe('matchesIn', () => {
  test.each([
    ['5-7 и 8-9 дней', ['5-7', '8-9']],
    ['неделя', []],
  ])('finds in «%s» all that the pattern describes', (text, found) => {
    expect(matchesIn(text, /\d-\d/g).map(([match]) => match)).toEqual(found);
  });
});
