import { describe, expect, test } from 'vitest';
import { standIns } from './stand-ins.ts';
import { readValidContent } from '../testing/valid-content.ts';

describe('standIns', () => {
  test('names articles whose outcome the root leads to at once', async () => {
    const draft = await readValidContent();
    expect(standIns(draft)).toEqual([{ outcome: 'ask', files: ['content/articles/delivery/where.mdx'] }]);
  });
});
