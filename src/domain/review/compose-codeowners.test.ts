import { describe, expect, test } from 'vitest';
import { composeCodeowners } from './compose-codeowners.ts';

const OWNERS = [
  { id: 'dostavka', team: '@shop/dostavka' },
  { id: 'zakazy', team: '@shop/zakazy' },
  { id: 'primer', team: '@shop/primer', sample: true },
];
const page = (folder: string, owner: string) => ({ folder: `content/${folder}`, owner });
const linesOf = (pages: Parameters<typeof composeCodeowners>[1]) =>
  composeCodeowners(OWNERS, pages)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

describe('composeCodeowners', () => {
  test.each([
    ['no page', [], []],
    [
      'its own folder for each team',
      [page('b', 'zakazy'), page('a', 'dostavka')],
      ['/content/a/ @shop/dostavka', '/content/b/ @shop/zakazy'],
    ],
    [
      'the team of most pages',
      [page('a', 'zakazy'), page('a', 'dostavka'), page('a', 'dostavka')],
      ['/content/a/ @shop/dostavka'],
    ],
    ['no team that is an example', [page('a', 'primer'), page('b', 'zakazy')], ['/content/b/ @shop/zakazy']],
    ['no owner that nobody knows', [page('a', 'nobody')], []],
  ])('calls %s', (_, pages, lines) => {
    expect(linesOf(pages)).toEqual(lines);
  });
});
