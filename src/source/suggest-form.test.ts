import { describe, expect, test } from 'vitest';
import { channelSchema } from '../schemas/channel.ts';
import { noticeSchema } from '../schemas/notice.ts';
import { periodSchema } from '../schemas/period.ts';
import { redirectSchema } from '../schemas/redirect.ts';
import { fieldAt } from './schema-field.ts';
import { suggestForm } from './suggest-form.ts';

const HOURS = { hours: [{}] };
const MOMENT = fieldAt(noticeSchema, {}, ['from']);
const DURATION = fieldAt(periodSchema, {}, ['min']);
const DAYS = fieldAt(channelSchema, HOURS, ['hours', 0, 'days']);
const TIME = fieldAt(channelSchema, HOURS, ['hours', 0, 'open']);
const ZONE = fieldAt(channelSchema, {}, ['timeZone']);
const ADDRESS = fieldAt(redirectSchema, {}, ['from']);

describe('suggestForm', () => {
  test.each<[unknown, string, string | undefined]>([
    [MOMENT, '2026-11-24 10:00', '2026-11-24T10:00+03:00'],
    [MOMENT, '24.11.2026 9:05', '2026-11-24T09:05+03:00'],
    [MOMENT, '24 ноября 2026 г. в 9.05', '2026-11-24T09:05+03:00'],
    [MOMENT, '2026-11-24T10:00Z', undefined],
    [MOMENT, '2026-11-24T25:00', undefined],
    [MOMENT, '10:00', undefined],
    [DURATION, '2 дня', 'P2D'],
    [DURATION, '3 недели', 'P3W'],
    [DURATION, '24 ч', 'PT24H'],
    [DURATION, '2D', 'P2D'],
    [DURATION, 'P24H', 'PT24H'],
    [DURATION, 'скоро', undefined],
    [DAYS, 'Пн–Вс', 'mo-su'],
    [DAYS, 'суббота', 'sa'],
    [DAYS, 'завтра', undefined],
    [TIME, '9:00', '09:00'],
    [TIME, '21.30', '21:30'],
    [TIME, '25:00', undefined],
    [ZONE, 'МСК', 'Europe/Moscow'],
    [ADDRESS, 'https://help.shop.example/otvety/old/?utm=1', '/otvety/old/'],
    [ADDRESS, 'otvety/old', '/otvety/old/'],
    [ADDRESS, '/otvety/Старый/', undefined],
  ])('what people write, row %#, becomes what its field takes', (field, written, form) => {
    expect(suggestForm(field, written)).toBe(form);
  });
});
