import { describe, expect, test } from 'vitest';
import { channelSchema } from './channel.ts';

const PHONE = {
  kind: 'phone',
  id: 'telefon',
  title: 'Телефон',
  phone: '8 800 000-00-00 доб. 12',
  hours: [{ days: 'mo-su', open: '20:00', close: '04:00' }],
  timeZone: 'Europe/Moscow',
  sample: true,
};

const refusals = (fields: object) =>
  channelSchema.safeParse({ ...PHONE, ...fields }).error?.issues.map(({ message }) => message);

describe('channelSchema', () => {
  test('takes an extension and hours over midnight', () => {
    expect(refusals({})).toBeUndefined();
  });

  test.each(['messenger', 'form', 'link'])('takes the address of a %s, which is no script', (kind) => {
    const { id, title, hours, timeZone, sample } = PHONE;
    const refused = (address: string) =>
      channelSchema.safeParse({ kind, id, title, hours, timeZone, sample, address }).error?.issues;
    expect(refused('https://shop.example/pomosch')).toBeUndefined();
    expect(refused('javascript:alert(1)')).toHaveLength(1);
  });

  test.each([
    [{ phone: 'спросите в чате' }, 'телефон: 8 800 000-00-00 или 8 800 000-00-00 доб. 12'],
    [
      { hours: [{ days: 'mo-su', open: '09:00', close: '09:00' }] },
      'разное начало и конец; круглосуточно — open: "00:00", close: "24:00"',
    ],
  ])('refuses %j and says what it expects', (fields, expected) => {
    expect(refusals(fields)).toEqual([expected]);
  });
});
