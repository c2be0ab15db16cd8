import { describe, expect, test } from 'vitest';
import { addedNumbers, type ListedFile } from './added-numbers.ts';

const FOLDERS = { article: 'content/articles', outcome: 'content/tree/outcomes' };
const ARTICLE = { filename: 'content/articles/dostavka/novaya.mdx', status: 'added' };
const patch = (line: string) => `@@ -0,0 +1,3 @@\n+---\n+${line}\n+kind: can`;

describe('addedNumbers', () => {
  test.each<[string, ListedFile, readonly string[]]>([
    ['an article', { ...ARTICLE, patch: patch('number: 93') }, ['А-93']],
    ['an article with ends of lines of Windows', { ...ARTICLE, patch: patch('number: 93\r') }, ['А-93']],
    [
      'an outcome',
      { filename: 'content/tree/outcomes/novyy.mdx', status: 'added', patch: patch('number: 40') },
      ['Р-40'],
    ],
    ['a number that is asked for', { ...ARTICLE, patch: patch('number: новый') }, []],
    ['a number that is taken away', { ...ARTICLE, patch: '@@ -1 +0,0 @@\n-number: 93' }, []],
    ['a page that was there', { ...ARTICLE, status: 'modified', patch: patch('number: 93') }, []],
    ['another file', { filename: 'README.md', status: 'added', patch: patch('number: 93') }, []],
    ['a file without a patch', ARTICLE, []],
    ['what is no number', { ...ARTICLE, patch: patch('number: 9 Р-1=1') }, []],
  ])('reads %s', (_, file, numbers) => {
    expect(addedNumbers([file], FOLDERS)).toEqual(numbers);
  });
});
