import { vi } from 'vitest';

// What an element does after an event is done within a millisecond or two: looked for every 50, as Vitest does unless it
// is told, hundreds of waits would be half of the time of its tests.
const EVERY_MS = 2;

const { waitFor } = vi;

vi.waitFor = (check, options = {}) => {
  const given = typeof options === 'number' ? { timeout: options } : options;
  return waitFor(check, { interval: EVERY_MS, ...given });
};
