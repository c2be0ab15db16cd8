import { afterEach, describe, expect, test, vi } from 'vitest';
import { CLOSED_NOW, OPEN_NOW } from '../../texts/hours.ts';
import './open-now.element.ts';

afterEach(() => {
  document.body.innerHTML = '';
  vi.useRealTimers();
});

describe('open-now', () => {
  test('follows the clock of the channel while the page stays open', () => {
    vi.useFakeTimers({ now: new Date('2026-11-20T17:59:30Z') });
    document.body.innerHTML = '<open-now hours="mo-fr 09:00-21:00" time-zone="Europe/Moscow"></open-now>';
    const words = () => document.querySelector('open-now')?.textContent;
    expect(words()).toBe(OPEN_NOW);
    vi.advanceTimersByTime(60_000);
    expect(words()).toBe(CLOSED_NOW);
  });
});
