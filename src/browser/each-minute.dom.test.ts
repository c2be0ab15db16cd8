import { afterEach, describe, expect, test, vi } from 'vitest';
import { eachMinute } from './each-minute.ts';

afterEach(() => {
  document.body.innerHTML = '';
  vi.useRealTimers();
});

describe('eachMinute', () => {
  test('acts at once, then each minute until the element is gone', () => {
    vi.useFakeTimers();
    const element = document.body.appendChild(document.createElement('p'));
    const act = vi.fn();
    eachMinute(element, act);
    expect(act).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(120_000);
    expect(act).toHaveBeenCalledTimes(3);
    element.remove();
    vi.advanceTimersByTime(120_000);
    expect(act).toHaveBeenCalledTimes(3);
    expect(vi.getTimerCount()).toBe(0);
  });
});
