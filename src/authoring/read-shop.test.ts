import { describe, expect, test } from 'vitest';
import { readShop } from './read-shop.ts';

describe('readShop', () => {
  test.each([
    ['brand', 'Дом & Сад', 'Дом & Сад'],
    ['brand', 'О’Кей', 'О’Кей'],
    ['brand', '21 век', '21 век'],
    ['address', 'https://fikus.example/', 'https://fikus.example'],
    ['address', 'https://fikus.example/help/', 'https://fikus.example/help'],
    ['address', 'https://fikus.example//', 'https://fikus.example'],
    ['address', 'https://помощь.фикус.рф', 'https://помощь.фикус.рф'],
    ['repository', 'https://git.example/shops/fikus/help/', 'https://git.example/shops/fikus/help'],
  ])('takes as %s %s', (name, line, expected) => {
    expect(readShop(name, line)).toBe(expected);
  });

  test.each([
    '«Фикус»',
    '"Фикус"',
    "О'Кей",
    'Ёлки: всё',
    'Лавка #1',
    '# Лавка',
    'Яблоко, груша',
    '{{brand}}',
    '<b>Фикус</b>',
    '*Фикус*',
    'Фикус | Сад',
    '585',
    '1e3',
    'null',
  ])('takes no brand that a text cannot hold as it is: %s', (brand) => {
    expect(() => readShop('brand', brand)).toThrow(
      `нашли: «${brand}»\nждали: название с буквами, без кавычек и других знаков, кроме . & + ! № - ’`,
    );
  });

  test.each([
    'https://fikus.example/?a=1',
    'https://fikus.example/?',
    'https://fikus.example/#a',
    'https://shop:secret@fikus.example/',
    'https://fikus.example/Помощь/',
    'https://fikus.example/a b/',
  ])('takes no address that a site cannot live at: %s', (address) => {
    expect(() => readShop('address', address)).toThrow(
      `нашли: «${address}»\nждали: адрес без «?» и «#», путь латиницей: https://shop.example/help/`,
    );
  });

  test.each(['https://github.com', 'https://github.com/fikus', 'https://github.com/fikus/help?tab=readme'])(
    'takes no repository without its account: %s',
    (repository) => {
      expect(() => readShop('repository', repository)).toThrow(
        `нашли: «${repository}»\nждали: адрес репозитория: https://github.com/shop/help`,
      );
    },
  );
});
