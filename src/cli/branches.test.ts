import { describe, expect, test } from 'vitest';
import { standIns } from '../checks/stand-ins.ts';
import { readContent } from '../source/read-content.ts';

describe('standIns', () => {
  test('names articles whose outcome the root leads to at once', async () => {
    const { draft } = await readContent(import.meta.dirname, 'editor-mistakes/valid');
    expect(standIns(draft)).toEqual([
      { outcome: 'ask', files: ['editor-mistakes/valid/articles/delivery/where.mdx'] },
    ]);
  });
});
