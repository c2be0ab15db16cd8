import { afterEach, describe, expect, test, vi } from 'vitest';
import './overdue-notice.element.ts';

afterEach(() => vi.useRealTimers());

describe('overdue-notice', () => {
  test.each([
    ['2027-05-20T23:00:00Z', true],
    ['2027-05-21T00:00:00Z', false],
    ['2026-11-20T00:00:00Z', true],
  ])('on %s is hidden: %s', (now, hidden) => {
    vi.useFakeTimers({ now: new Date(now) });
    document.body.innerHTML =
      '<overdue-notice review-by="2027-05-20" hidden>Давно не проверяли</overdue-notice>';
    expect(document.querySelector<HTMLElement>('overdue-notice')?.hidden).toBe(hidden);
  });
});
