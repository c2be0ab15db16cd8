import { afterEach, describe, expect, test, vi } from 'vitest';
import './timed-notice.element.ts';

const SPAN = 'from="2026-11-24T07:00:00.000Z" until="2026-11-24T17:00:00.000Z"';
const isHidden = () => document.querySelector<HTMLElement>('timed-notice')?.hidden;

afterEach(() => {
  document.body.innerHTML = '';
  vi.useRealTimers();
});

describe('timed-notice', () => {
  test.each([
    ['2026-11-24T06:59:00Z', '', true],
    ['2026-11-24T07:00:00Z', '', false],
    ['2026-11-24T07:00:00Z', 'hidden', false],
    ['2026-11-24T17:00:00Z', '', true],
  ])('at %s, printed %j, is hidden: %s', (now, printed, hidden) => {
    vi.useFakeTimers({ now: new Date(now) });
    document.body.innerHTML = `<timed-notice ${SPAN} ${printed}>Чат стоит</timed-notice>`;
    expect(isHidden()).toBe(hidden);
  });

  test('goes by itself while the page stays open', () => {
    vi.useFakeTimers({ now: new Date('2026-11-24T16:59:30Z') });
    document.body.innerHTML = `<timed-notice ${SPAN}>Чат стоит</timed-notice>`;
    expect(isHidden()).toBe(false);
    vi.advanceTimersByTime(60_000);
    expect(isHidden()).toBe(true);
  });
});
