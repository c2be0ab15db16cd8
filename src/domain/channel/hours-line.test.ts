import { describe, expect, test } from 'vitest';
import { formatHours, parseHours } from './hours-line.ts';

const WEEK = [
  { days: 'mo-fr', open: '09:00', close: '21:00' },
  { days: 'su', open: '00:00', close: '24:00' },
];

describe('parseHours', () => {
  test('reads what formatHours writes', () => {
    expect(formatHours(WEEK)).toBe('mo-fr 09:00-21:00; su 00:00-24:00');
    expect(parseHours(formatHours(WEEK))).toEqual(WEEK);
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
