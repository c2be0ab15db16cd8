import { describe, expect, test } from 'vitest';
import { toyValue } from '../../testing/toy-value.ts';
import { formatKeptValues, parseKeptValues } from './kept-values.ts';

const ORDER = toyValue('order', '12345678-0001');
const NOTHING = { values: [], filled: new Map() };

describe('parseKeptValues', () => {
  test.each([
    NOTHING,
    { values: [ORDER], filled: new Map() },
    { values: [], filled: new Map([['help:form:late', new Map([['order', ORDER.value]])]]) },
  ])('reads what formatKeptValues wrote: %j', (kept) => {
    expect(parseKeptValues(formatKeptValues(kept))).toEqual(kept);
  });

  test.each(['', 'null', '{}', '[', '[1,2]', '["a","b"]', '[[{"type":"order"},null],[]]'])(
    'reads nothing from %j',
    (kept) => {
      expect(parseKeptValues(kept)).toEqual(NOTHING);
    },
  );

  test('leaves out what is no field', () => {
    expect(parseKeptValues('[[],[["late",[["order"],["since","2026-11-18"],7]]]]').filled).toEqual(
      new Map([['late', new Map([['since', '2026-11-18']])]]),
    );
  });
});
