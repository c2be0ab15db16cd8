import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { composeReminder, type Reminder } from './compose-reminder.ts';

const NOW = new Date('2026-11-26T07:56:00.123Z');
const REMINDER: Reminder = {
  outcome: '4',
  sentDay: '2026-11-26',
  deadline: { day: '2026-12-03' },
  summary: 'Вам не ответили? Напишите повторно о заказе в тот же чат',
  description:
    'Ответа ждали не позже 3 декабря (четверг). Если его нет, откройте: https://help.example/r/19/',
  url: 'https://help.example/r/19/',
};
const AT_AN_HOUR: Reminder = { ...REMINDER, deadline: { moment: new Date('2026-11-26T21:30:00Z') } };
const AWKWARD: Reminder = {
  ...REMINDER,
  summary: `Скобка; запятая, черта \\ «ёлочки» ${'щ'.repeat(80)} 🪴 n`,
  description: 'Строка\nещё строка\r\nи третья',
};

/** The same event as two independent parsers read it. */
const PARSERS = {
  'ical.js': (file: string) => {
    const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    const alarm = event.component.getFirstSubcomponent('valarm');
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      url: String(event.component.getFirstPropertyValue('url')),
      stamp: event.component.getFirstPropertyValue('dtstamp')?.toString(),
      start: event.startDate.toString(),
      alarmHours: (alarm?.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds() / 3600,
    };
  },
  'ts-ics': (file: string) => {
    const [event, ...others] = convertIcsCalendar(undefined, file).events ?? [];
    expect(others).toEqual([]);
    const trigger = event?.alarms?.[0]?.trigger;
    const iso = event?.start.date.toISOString();
    return {
      uid: event?.uid,
      summary: event?.summary,
      description: event?.description,
      url: event?.url,
      stamp: event?.stamp.date.toISOString().replace('.000', ''),
      start: event?.start.type === 'DATE' ? iso?.slice(0, 10) : iso?.replace('.000', ''),
      alarmHours: trigger?.type === 'relative' ? (trigger.value.hours ?? 0) : undefined,
    };
  },
};

describe.each(Object.entries(PARSERS))('composeReminder, read by %s,', (_, parse) => {
  test.each([
    ['a day', REMINDER, { start: '2026-12-03', alarmHours: 18 }],
    ['a moment', AT_AN_HOUR, { start: '2026-11-26T21:30:00Z', alarmHours: 0 }],
  ])('reminds at %s', (_what, reminder, expected) => {
    expect(parse(composeReminder(reminder, NOW))).toEqual({
      uid: '2026-11-26-r-4@help.example',
      stamp: '2026-11-26T07:56:00Z',
      summary: REMINDER.summary,
      description: REMINDER.description,
      url: REMINDER.url,
      ...expected,
    });
  });

  test('keeps every character of awkward texts', () => {
    const { summary, description } = parse(composeReminder(AWKWARD, NOW));
    expect(summary).toBe(AWKWARD.summary);
    expect(description).toBe('Строка\nещё строка\nи третья');
  });
});

describe('composeReminder', () => {
  test.each([REMINDER, AT_AN_HOUR, AWKWARD])('ends lines with CRLF within 75 octets', (reminder) => {
    const file = composeReminder(reminder, NOW);
    const lines = file.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.join('')).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    // A line that cuts a character in half is not well-formed.
    expect(lines.filter((line) => !line.isWellFormed())).toEqual([]);
  });

  test('made again, the event is the same and newer', () => {
    const again = composeReminder(REMINDER, new Date('2026-11-27T00:00:00Z'));
    const first = composeReminder(REMINDER, NOW);
    const uid = (file: string) => /^UID:.*$/m.exec(file)?.[0];
    expect(uid(again)).toBe(uid(first));
    expect(again).toContain('\r\nDTSTAMP:20261127T000000Z\r\n');
  });

  test.each([
    ['another outcome', { ...REMINDER, outcome: '5' }],
    ['another day of sending', { ...REMINDER, sentDay: '2026-11-25' }],
  ])('%s is another event', (_, reminder) => {
    expect(composeReminder(reminder, NOW)).not.toContain('UID:2026-11-26-r-4@help.example');
  });
});
