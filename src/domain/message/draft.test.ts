import { describe, expect, test } from 'vitest';
import { STORAGE_PREFIX } from '../settings/settings.ts';
import { draftKey, isDraftKey, isKeptFormKey, keptFormKey } from './draft.ts';

describe('draftKey', () => {
  test('carries the prefix by which everything kept is found and deleted', () => {
    expect(draftKey('opozdal')).toBe(`${STORAGE_PREFIX}draft:opozdal`);
  });
});

describe('keptFormKey', () => {
  test('carries it too', () => {
    expect(keptFormKey('opozdal')).toBe(`${STORAGE_PREFIX}form:opozdal`);
  });
});

describe.each([
  ['isDraftKey', isDraftKey, draftKey('opozdal')],
  ['isKeptFormKey', isKeptFormKey, keptFormKey('opozdal')],
] as const)('%s', (_, isKey, own) => {
  test.each([draftKey('opozdal'), keptFormKey('opozdal'), 'help:theme'])('knows its own from %j', (key) => {
    expect(isKey(key)).toBe(key === own);
  });
});
