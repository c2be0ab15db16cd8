import { describe, expect, test } from 'vitest';
import { editorFiles } from './editor-files.ts';

describe('editorFiles', () => {
  // After a change of the schemas: npx vitest run src/schemas/editor-files.test.ts -u
  test.each([...editorFiles()])('%s stands in the repository', async (path, text) => {
    await expect(text).toMatchFileSnapshot(`../../${path}`);
  });
});
