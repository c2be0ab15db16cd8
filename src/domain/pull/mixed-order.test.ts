import { expect, test } from 'vitest';
import { inMixedOrder } from './mixed-order.ts';

const CALLS = ['где заказ', 'где курьер', 'вернуть деньги', 'вернуть вещь'].map((text) => ({ text }));

test('inMixedOrder mixes examples by their texts alone', () => {
  const mixed = inMixedOrder(CALLS, ({ text }) => text);
  expect(mixed).not.toEqual(CALLS);
  expect(mixed).toEqual(inMixedOrder(CALLS.toReversed(), ({ text }) => text));
  expect(new Set(mixed)).toEqual(new Set(CALLS));
});
