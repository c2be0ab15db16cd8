import { describe, expect, test } from 'vitest';
import { STORAGE_PREFIX } from '../settings/settings.ts';
import { draftKey, formatDraft, isDraftKey, parseDraft } from './draft.ts';

describe('parseDraft', () => {
  test('reads what formatDraft wrote', () => {
    const draft = {
      title: 'Напишите в чат',
      tone: 'short' as const,
      values: new Map([
        ['order', '12345678-0001'],
        ['problem', 'строка\nи "кавычки"'],
      ]),
    };
    expect(parseDraft(formatDraft(draft))).toEqual(draft);
  });

  test.each(['', 'dark', '{}', '[]', '["заголовок"]', '[1,"short"]', '["заголовок","loud"]', 'null'])(
    'takes %j for no draft',
    (kept) => {
      expect(parseDraft(kept)).toBeUndefined();
    },
  );

  test('leaves out what is no value of a field', () => {
    expect(parseDraft('["заголовок","full",["order","1"],["order"],[1,"2"],7]')?.values).toEqual(
      new Map([['order', '1']]),
    );
  });
});

describe('draftKey', () => {
  test('carries the prefix by which everything kept is found and deleted', () => {
    expect(draftKey('opozdal')).toBe(`${STORAGE_PREFIX}draft:opozdal`);
  });
});

describe('isDraftKey', () => {
  test.each([
    [draftKey('opozdal'), true],
    ['help:theme', false],
  ])('knows of %j that it is a draft: %j', (key, expected) => {
    expect(isDraftKey(key)).toBe(expected);
  });
});
