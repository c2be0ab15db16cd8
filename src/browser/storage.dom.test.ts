import { afterEach, describe, expect, test, vi } from 'vitest';
import { deviceStorage, tabStorage } from './storage.ts';

function denied(): never {
  throw new DOMException('denied', 'SecurityError');
}

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
});

describe.each([
  ['deviceStorage', deviceStorage, 'localStorage'],
  ['tabStorage', tabStorage, 'sessionStorage'],
] as const)('%s', (_, storage, name) => {
  test('reads what it wrote, and nothing elsewhere', () => {
    expect(storage.write('help:a', 'текст')).toBe(true);
    expect(storage.read('help:a')).toBe('текст');
    expect(storage.read('help:b')).toBe('');
    expect(storage.keys()).toEqual(['help:a']);
    expect(window[name].getItem('help:a')).toBe('текст');
    expect([deviceStorage, tabStorage].filter((each) => each.read('help:a') !== '')).toEqual([storage]);
  });

  test('deletes by writing nothing', () => {
    storage.write('help:a', 'текст');
    expect(storage.write('help:a', '')).toBe(true);
    expect(storage.keys()).toEqual([]);
  });

  test('says that a full storage keeps nothing, and still reads', () => {
    vi.stubGlobal(name, { setItem: denied, getItem: () => 'текст' });
    expect(storage.write('help:a', 'другой')).toBe(false);
    expect(storage.read('help:a')).toBe('текст');
  });

  test('has nothing where the browser denies it', () => {
    const real = Object.getOwnPropertyDescriptor(globalThis, name);
    Object.defineProperty(globalThis, name, { configurable: true, get: denied });
    try {
      expect(storage.read('help:a')).toBe('');
      expect(storage.keys()).toEqual([]);
      expect(storage.write('help:a', 'текст')).toBe(false);
      expect(storage.write('help:a', '')).toBe(true);
    } finally {
      if (real !== undefined) Object.defineProperty(globalThis, name, real);
    }
  });
});
