import { describe, expect, test } from 'vitest';
import { formatDraft } from './draft.ts';
import { parseDraft } from './parse-draft.ts';

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
