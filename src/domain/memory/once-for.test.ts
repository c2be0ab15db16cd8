import { describe, expect, test, vi } from 'vitest';
import { onceFor } from './once-for.ts';

describe('onceFor', () => {
  test('makes once for each key, even what is nothing', () => {
    const make = vi.fn(({ value }: { value: string | undefined }) => value);
    const valueOf = onceFor(make);
    const keys = [{ value: 'заказ' }, { value: undefined }];
    expect([...keys, ...keys].map(valueOf)).toEqual(['заказ', undefined, 'заказ', undefined]);
    expect(make).toHaveBeenCalledTimes(2);
  });
});
