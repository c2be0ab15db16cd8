import { describe, expect, test } from 'vitest';
import { COLLECTION_NAMES } from './collections.ts';
import { entrySchema } from './editor-schema.ts';
import { describeValue, listFields } from './list-fields.ts';

describe('listFields', () => {
  test('lists a field of some kinds with the kinds that need it', () => {
    const fields = listFields({
      oneOf: [
        { properties: { kind: { const: 'can' }, answer: { type: 'string' } }, required: ['kind', 'answer'] },
        {
          properties: { kind: { const: 'cannot', description: 'Вид' }, instead: { type: 'string' } },
          required: ['kind', 'instead'],
        },
      ],
    });
    expect(fields).toEqual([
      { name: 'kind', required: true, description: 'Вид', value: '`can` или `cannot`' },
      { name: 'answer', required: ['can'], description: '', value: 'текст' },
      { name: 'instead', required: ['cannot'], description: '', value: 'текст' },
    ]);
  });

  test('lists what stands in a list or under names of its own', () => {
    const inner = { type: 'object', properties: { to: { type: 'string' } } };
    const fields = listFields({
      properties: {
        answers: { type: 'array', items: inner },
        fields: { type: 'object', additionalProperties: inner },
      },
    });
    expect(fields.map(({ name }) => name)).toEqual(['answers', 'answers[].to', 'fields', 'fields.‹имя›.to']);
  });

  test.each(COLLECTION_NAMES)('knows what each field of %s is for', (name) => {
    const unsaid = listFields(entrySchema(name)).filter(({ description }) => !/[а-яё]/i.test(description));
    expect(unsaid).toEqual([]);
  });
});

describe('describeValue', () => {
  test.each([
    [{ type: 'string', maxLength: 90 }, 'текст до 90 знаков'],
    [{ type: 'string', maxLength: 21 }, 'текст до 21 знака'],
    [{ type: 'string', examples: ['2026-11-20'] }, 'например `2026-11-20`'],
    [
      { type: 'array', minItems: 2, maxItems: 4, items: { type: 'integer' } },
      'список, не меньше 2, не больше 4: число',
    ],
    [{ enum: ['now', 'today'] }, '`now`, `today`'],
    [{ const: true }, '`true`'],
    [
      { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
      'текст или список: текст',
    ],
  ])('of %j is «%s»', (schema, expected) => {
    expect(describeValue(schema)).toBe(expected);
  });
});
