import { describe, expect, test } from 'vitest';
import { LONGEST_ADDRESS_BYTES, webEditor } from '../domain/repository/web-editor.ts';
import { readContent } from '../source/read-content.ts';
import { composeTemplate } from './compose-template.ts';
import { NEW_KINDS } from './new-kinds.ts';

const { draft } = await readContent(process.cwd(), 'src/checks/mistakes/valid');
const TODAY = '2026-11-20';
const editor = webEditor({
  repository: `https://github.com/${'a'.repeat(39)}/${'b'.repeat(60)}`,
  branch: 'main',
});
const KINDS = Object.entries(NEW_KINDS).filter(([, { lineOf }]) => lineOf === undefined);

describe('composeTemplate', () => {
  test.each(KINDS)('makes a link of %s that GitHub answers', (_, kind) => {
    const { path, text } = composeTemplate(kind, draft, TODAY, 'delivery');
    const [name = '', ...folders] = path.split('/').toReversed();
    const address = editor.create(`content/${folders.toReversed().join('/')}`, name, text);
    expect(address.length).toBeLessThan(LONGEST_ADDRESS_BYTES);
  });

  test('leaves number and name of an article open', () => {
    const { path, text } = composeTemplate(NEW_KINDS.article, draft, TODAY, 'delivery');
    expect(path).toBe('articles/delivery/имя-латиницей.mdx');
    expect(text).toContain('\n# instead: # Что сделать вместо этого\n');
    const written = text.split('\n').filter((line) => !line.startsWith('#'));
    expect(written.slice(0, 17)).toMatchInlineSnapshot(`
      [
        "---",
        "kind: can",
        "number: новый",
        "question:",
        "answer:",
        "facts:",
        "  -",
        "outcome:",
        "audience:",
        "  - buyer",
        "aliases:",
        "  -",
        "related: []",
        "owner: delivery",
        "reviewed: 2026-11-20",
        "reviewBy: 2027-05-21",
        "---",
      ]
    `);
  });
});
