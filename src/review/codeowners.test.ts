import { dirname } from 'node:path/posix';
import { expect, test } from 'vitest';
import { composeCodeowners } from '../domain/review/compose-codeowners.ts';
import { readContent } from '../source/read-content.ts';

test('CODEOWNERS is what owners.yaml and the pages say', async () => {
  const { draft } = await readContent(process.cwd(), 'content');
  const pages = [...draft.articles, ...draft.questions, ...draft.outcomes].map(({ file, value }) => ({
    folder: dirname(file),
    owner: value.owner,
  }));
  const owners = draft.owners.map(({ value }) => value);
  await expect(composeCodeowners(owners, pages)).toMatchFileSnapshot('../../.github/CODEOWNERS');
});
