import { describe, expect, test, vi } from 'vitest';
import { isPast, type Figure } from './figure.ts';
import { runParts } from './run-parts.ts';

const held: Figure = { name: 'page', value: 1, unit: 'B', limit: 2 };

describe('runParts', () => {
  test('measures and prints the other parts though one fails, which counts as broken', async () => {
    const print = vi.fn<(text: string) => void>();
    const figures = await runParts(
      [
        { title: 'Builds', measure: () => Promise.reject(new Error('no space left')) },
        { title: 'Pages', measure: () => Promise.resolve([held]) },
      ],
      print,
    );
    expect(figures.map(isPast)).toEqual([true, false]);
    expect(print.mock.calls.map(([text]) => text)).toEqual([
      '\nBuilds\n✗  not measured  missing    no space left',
      '\nPages\n   page  1 B  ≤ 2 B',
    ]);
  });
});
