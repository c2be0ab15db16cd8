import { afterEach, describe, expect, test, vi } from 'vitest';
import { handOverQuery, takeHandedQuery } from './hand-over-query.ts';

const LONG = 'w'.repeat(301);

afterEach(() => vi.unstubAllGlobals());

function deny(): never {
  throw new DOMException('denied', 'SecurityError');
}

describe('takeHandedQuery', () => {
  test.each([
    ['kept in the tab', undefined],
    ['that its reader lets be kept nowhere', { setItem: deny, getItem: deny }],
    ['that found no room', { setItem: deny, getItem: () => null }],
  ])('takes a query %s, once', (_, storage) => {
    if (storage !== undefined) vi.stubGlobal('sessionStorage', storage);
    handOverQuery(LONG);
    expect(takeHandedQuery()).toBe(LONG);
    expect(takeHandedQuery()).toBe('');
    expect(window.name).toBe('');
  });

  test('takes nothing where the address can tell', () => {
    handOverQuery('чат');
    expect(takeHandedQuery()).toBe('');
  });

  test('leaves a name alone that another site gave the tab', () => {
    window.name = 'shop';
    expect(takeHandedQuery()).toBe('');
    expect(window.name).toBe('shop');
  });
});
