import { describe, expect, test } from 'vitest';
import { hoursText } from './hours.ts';

describe('hoursText', () => {
  test.each([
    [[{ days: 'mo-su', open: '00:00', close: '24:00' }], 'круглосуточно'],
    [[{ days: 'mo-su', open: '08:00', close: '22:00' }], 'ежедневно 8:00–22:00 по Москве'],
    [[{ days: 'mo-su', open: '20:00', close: '04:00' }], 'ежедневно с 20:00 до 4:00 по Москве'],
    [[{ days: 'fr-sa', open: '09:00', close: '00:00' }], 'пт–сб с 9:00 до 0:00 по Москве'],
    [
      [
        { days: 'mo-fr', open: '09:00', close: '21:00' },
        { days: 'sa', open: '10:00', close: '18:00' },
      ],
      'пн–пт 9:00–21:00, сб 10:00–18:00 по Москве',
    ],
  ])('writes %j', (hours, expected) => {
    expect(hoursText(hours, 'Europe/Moscow')).toBe(expected);
  });

  test('names another time zone as it is', () => {
    expect(hoursText([{ days: 'mo', open: '09:00', close: '21:00' }], 'Asia/Omsk')).toBe(
      'пн 9:00–21:00 (Asia/Omsk)',
    );
  });
});
