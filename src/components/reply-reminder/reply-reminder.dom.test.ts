import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { composeReminder } from '../../domain/calendar/compose-reminder.ts';
import { unknownYear, WRONG_TIME } from '../../texts/reminder.ts';
import './reply-reminder.element.ts';

const NOW = new Date('2026-11-26T10:30:00Z');
const files: Blob[] = [];

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  vi.stubEnv('TZ', 'Europe/Moscow');
  files.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file);
    return `blob:${String(files.length)}`;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** The reminder of an outcome, opened. */
async function open(period: string) {
  const page = document.createElement('div');
  page.innerHTML = `<reply-reminder ${period} time-zone="Europe/Moscow" outcome="4" next-title="Напишите повторно"
      next-url="https://help.example/r/19/" days-off="2026-12-31" working-days="">
    <p data-form hidden><label for="sent">Когда?</label><input id="sent" type="text" /></p>
    <p><span role="status"></span></p>
    <p class="reminder-failure" hidden>Не загрузилось</p>
    <button hidden>Напомнить</button>
    <a data-file hidden>Добавить</a>
  </reply-reminder>`;
  document.body.replaceChildren(page);
  const button = page.querySelector('button');
  expect(button?.hidden).toBe(false);
  button?.click();
  await vi.waitFor(() => expect(button?.hidden).toBe(true));
  const input = page.querySelector('input');
  const link = page.querySelector('a');
  if (input === null || link === null) throw new Error('the reminder has lost its parts');
  return {
    input,
    link,
    type: (value: string) => {
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    status: () => page.querySelector('[role=status]')?.textContent,
  };
}

describe('reply-reminder', () => {
  test('opens with today, says when the answer is due and offers the file', async () => {
    const { input, link, status } = await open('duration="P5D" calendar="working"');
    expect([input.min, input.value, input.max]).toEqual(['2025-11-26', '2026-11-26', '2026-11-26']);
    expect(input.closest('p')?.hidden).toBe(false);
    expect(status()).toContain('не позже 3 декабря (четверг). Писать снова рано');
    expect([link.hidden, link.href, link.download]).toEqual([
      false,
      'blob:1',
      'help.example-napominanie.ics',
    ]);
    expect(await files[0]?.text()).toBe(
      composeReminder(
        {
          outcome: '4',
          sentDay: '2026-11-26',
          deadline: { day: '2026-12-03' },
          summary: 'Вам не ответили? Напишите повторно',
          description:
            'Ответа ждали не позже 3 декабря (четверг). Если его нет, откройте: https://help.example/r/19/',
          url: 'https://help.example/r/19/',
        },
        NOW,
      ),
    );
  });

  test('counts hours from the minute of sending by the reader’s clock', async () => {
    const { input, link, type, status } = await open('duration="PT1H" calendar="calendar"');
    expect(input.value).toBe('2026-11-26T13:30');
    expect(status()).toContain('не позже 26 ноября, 14:30 по Москве');
    type('2026-11-26T12:00');
    expect(status()).toContain('Срок ответа прошёл: 26 ноября, 13:00 по Москве');
    expect(link.hidden).toBe(true);
  });

  test.each([
    ['to-morrow', '2026-11-27', WRONG_TIME],
    ['more than a year ago', '2025-11-25', WRONG_TIME],
    ['nothing', '', WRONG_TIME],
    ['no day at all', 'вчера', WRONG_TIME],
    ['a year that nobody has entered', '2025-12-01', unknownYear('2025')],
  ])('offers no file for %s', async (_, typed, text) => {
    const { link, type, status } = await open('duration="P5D" calendar="working"');
    type(typed);
    expect(status()).toBe(text);
    expect(link.hidden).toBe(true);
  });

  test('tells by itself that the time is over when the reader comes back to the page', async () => {
    const { status } = await open('duration="PT1H" calendar="calendar"');
    vi.setSystemTime('2026-11-26T11:30:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(status()).toContain('пора писать снова');
  });
});
