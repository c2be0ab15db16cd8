import { describe, expect, test } from 'vitest';
import { reminderNote, silenceText } from './reminder.ts';

const DAY = { day: '2026-12-03' };
const MOMENT = { moment: new Date('2026-11-26T21:05:00Z') };

describe('silenceText', () => {
  test.each([
    [
      DAY,
      'early',
      'По этому сроку ответ — не позже 3 декабря (четверг). Писать снова рано: подождите до этого дня.',
    ],
    [
      DAY,
      'lastDay',
      'По этому сроку ответ — сегодня, 3 декабря (четверг). Если до конца дня его нет, пишите снова.',
    ],
    [DAY, 'over', 'Срок ответа прошёл: 3 декабря (четверг). Если ответа нет, пора писать снова.'],
    [
      MOMENT,
      'early',
      'По этому сроку ответ — не позже 27 ноября, 00:05 по Москве. Писать снова рано: подождите до этого времени.',
    ],
    [MOMENT, 'over', 'Срок ответа прошёл: 27 ноября, 00:05 по Москве. Если ответа нет, пора писать снова.'],
  ] as const)('%j, %s', (deadline, stage, expected) => {
    expect(silenceText(deadline, stage, 'Europe/Moscow')).toBe(expected);
  });
});

describe('reminderNote', () => {
  test('tells the same day as the page and what to open', () => {
    expect(reminderNote(DAY, 'Europe/Moscow', 'https://help.example/r/19/')).toBe(
      'Ответа ждали не позже 3 декабря (четверг). Если его нет, откройте: https://help.example/r/19/',
    );
  });
});
