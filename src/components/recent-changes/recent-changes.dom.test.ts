import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DESK_KEYS } from '../../domain/memory/desk-memory.ts';
import { SETTINGS } from '../../domain/settings/settings.ts';
import { changedSince } from '../../texts/operators.ts';
import './recent-changes.element.ts';

const item = (day: string) => `<li><time datetime="${day}">${day}</time></li>`;

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: new Date('2026-11-28T12:00:00'), toFake: ['Date'] });
});

afterEach(() => vi.useRealTimers());

function show({ visits }: { visits?: string }): void {
  if (visits !== undefined) {
    localStorage.setItem(SETTINGS.desk.key, 'yes');
    localStorage.setItem(DESK_KEYS.visits, visits);
  }
  document.body.innerHTML = `<recent-changes><p role="status"></p>
    <ul>${item('2026-11-28')}${item('2026-11-26')}</ul>
    <details><ul>${item('2026-11-20')}</ul></details></recent-changes>`;
}

const days = (list: string) =>
  Array.from(document.querySelectorAll(`${list} li`), ({ textContent }) => textContent);
const status = () => document.querySelector('[role=status]')?.textContent;

describe('recent-changes', () => {
  test.each([
    ['2026-11-27', ['2026-11-28'], '27 ноября 2026'],
    ['2026-11-26 2026-11-28', ['2026-11-28', '2026-11-26'], '26 ноября 2026'],
    ['2026-11-01', ['2026-11-28', '2026-11-26', '2026-11-20'], '1 ноября 2026'],
  ])('shows, visited on %s, what has changed since: %j', async (visits, expected, day) => {
    show({ visits });
    await vi.waitFor(() => expect(status()).toBe(changedSince(day, expected.length)));
    expect(days('recent-changes > ul')).toEqual(expected);
    expect(days('details')).toHaveLength(3 - expected.length);
    expect(document.querySelector('details')?.hidden).toBe(expected.length === 3);
  });

  test('notes the day of this visit beside the one before', async () => {
    show({ visits: '2026-11-20 2026-11-26' });
    await vi.waitFor(() => expect(localStorage.getItem(DESK_KEYS.visits)).toBe('2026-11-26 2026-11-28'));
  });

  test('shows what is still to come, and does not count it', async () => {
    vi.setSystemTime(new Date('2026-11-27T12:00:00'));
    show({ visits: '2026-11-26' });
    await vi.waitFor(() => expect(status()).toBe(changedSince('26 ноября 2026', 1)));
    expect(days('recent-changes > ul')).toEqual(['2026-11-28', '2026-11-26']);
  });

  test('says nothing on the first visit', async () => {
    show({ visits: '' });
    await vi.waitFor(() => expect(localStorage.getItem(DESK_KEYS.visits)).toBe('2026-11-28'));
    expect(days('recent-changes > ul')).toHaveLength(2);
    expect(status()).toBe('');
  });

  test('keeps nothing unless its operator wants it', async () => {
    show({});
    await import('./show-since.ts');
    expect(localStorage).toHaveLength(0);
  });
});
