import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COLLECTIONS, type CollectionName } from './collections.ts';
import { entrySchema, type JsonSchema } from './editor-schema.ts';
import { editorSnippets } from './editor-snippets.ts';

const snippets = Object.values(editorSnippets());

/** The text once its places are filled: with the first choice, or with a word. */
function filled(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:imya\}/g, 'imya')
    .replace(/\$\{\d+:(?:\\.|[^\\}])*\}/g, 'слово')
    .replace(/^---\n|\n---\n\n\$0$/g, '');
}

const WRITTEN_ANEW = (
  Object.entries(COLLECTIONS) as [CollectionName, { title: string; shape: string }][]
).filter(([, { title }]) => snippets.some(({ description }) => description === title));

const requiredIn = ({ oneOf, anyOf, required = [] }: JsonSchema): readonly (readonly string[])[] =>
  (oneOf ?? anyOf)?.flatMap(requiredIn) ?? [required];

describe('editorSnippets', () => {
  test.each(WRITTEN_ANEW)('of %s hold all that an entry must have', (name, { title, shape }) => {
    const own = snippets.filter(({ description }) => description === title);
    const keys = own.map(({ body }) => {
      const value: unknown = parse(filled(body));
      return Object.keys((shape === 'list' ? (value as unknown[])[0] : value) as object);
    });
    expect(
      keys.map((held, place) => requiredIn(entrySchema(name))[place]?.filter((key) => !held.includes(key))),
    ).toEqual(own.map(() => []));
  });

  test('leave no place without a hint', () => {
    expect(snippets.flatMap(({ body }) => body).filter((line) => /\$\{\d+:\}/.test(line))).toEqual([]);
  });
});
