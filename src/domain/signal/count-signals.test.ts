import { describe, expect, test } from 'vitest';
import { countSignals } from './count-signals.ts';

describe('countSignals', () => {
  test('counts answers and reasons of each page, and searches in vain', () => {
    const count = countSignals([
      { page: '/a/', helped: true },
      { page: '/a/', helped: false },
      { page: '/a/', helped: false },
      { page: '/a/', reason: 'person' },
      { page: '/a/', reason: 'outdated' },
      { page: '/a/', reason: 'person' },
      { found: false },
      { page: '/b/', helped: true },
    ]);
    const reasons = [
      { reason: 'person', count: 2 },
      { reason: 'outdated', count: 1 },
    ];
    expect(count).toEqual({
      pages: [
        { page: '/a/', yes: 1, no: 2, reasons },
        { page: '/b/', yes: 1, no: 0, reasons: [] },
      ],
      searchesInVain: 1,
    });
  });

  test('counts what was said at an old address for the page that has moved', () => {
    const signals = ['/old/', '/new/'].map((page) => ({ page, helped: false }));
    expect(countSignals(signals, new Map([['/old/', '/new/']])).pages).toEqual([
      { page: '/new/', yes: 0, no: 2, reasons: [] },
    ]);
  });
});
