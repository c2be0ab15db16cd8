import { describe, expect, test } from 'vitest';
import { parseHours } from './hours-line.ts';
import { formatOpeningHours } from './opening-hours.ts';

const WEEK = [
  { days: 'mo-fr', open: '09:00', close: '21:00' },
  { days: 'su', open: '00:00', close: '24:00' },
];

describe('parseHours', () => {
  test('reads what formatOpeningHours writes', () => {
    expect(parseHours(formatOpeningHours(WEEK))).toEqual(WEEK);
  });

  test.each(['mo-fr 09:00 – 21:00, su 00:00—24:00', ' mo – fr 09:00-21:00 ;su 00:00-24:00'])(
    'reads %j',
    (line) => {
      expect(parseHours(line)).toEqual(WEEK);
    },
  );

  test.each(['', 'с 9 до 21', 'mo-fr 9-21', 'mo-fr 09:00-21:00; всегда'])('does not read %j', (line) => {
    expect(parseHours(line)).toBeUndefined();
  });
});
