import { describe, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { checkSharePictures } from './share-pictures.ts';

const HEAD = [
  '<link rel="canonical" href="https://help.example/help/">',
  '<meta name="description" property="og:description" content="Ответы">',
  '<meta property="og:title" content="Помощь">',
  '<meta property="og:type" content="website">',
  '<meta property="og:image" content="https://help.example/help/og/site.png">',
  '<meta property="og:image:width" content="1200">',
  '<meta property="og:image:height" content="630">',
  '<meta property="og:image:alt" content="Вазон">',
].join('');

function faultsOf(head: string, main = '<main id="main"></main>') {
  const files = ['index.html', 'og/site.png'];
  return checkSharePictures(builtSite('/help/', files, () => Buffer.from(`${head}${main}`)));
}

describe('checkSharePictures', () => {
  test('finds no fault with a page of which messengers can show all', () => {
    expect(faultsOf(HEAD)).toEqual([]);
  });

  test.each([
    [
      'a picture that is not there',
      'og/site.png',
      'og/other.png',
      'og:image https://help.example/help/og/other.png',
    ],
    [
      'a picture of another host',
      'https://help.example/help/og',
      'https://cdn.example/help/og',
      'og:image https://cdn.example/help/og/site.png',
    ],
    ['a picture without its host', 'https://help.example/help/og', '/help/og', 'og:image /help/og/site.png'],
    ['no words for the picture', 'content="Вазон"', 'content=""', 'og:image:alt'],
    ['no size', 'content="630"', 'content="auto"', 'og:image:height'],
    ['no description', ' property="og:description"', '', 'og:description'],
  ])('finds %s', (_, from, to, fault) => {
    expect(faultsOf(HEAD.replace(from, to))).toEqual([`/help/: ${fault}`]);
  });

  test('asks nothing of a page that only sends on', () => {
    expect(faultsOf('<link rel="canonical" href="https://help.example/help/">', '<main></main>')).toEqual([]);
  });
});
