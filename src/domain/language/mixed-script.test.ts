import { describe, expect, test } from 'vitest';
import { mixedWords } from './mixed-script.ts';

const described = (text: string) =>
  mixedWords(text).map(({ word, foreign, letters, right }) => [
    word,
    foreign,
    letters.map(({ letter, place }) => `${letter}${String(place)}`).join(' '),
    right,
  ]);

describe('mixedWords', () => {
  test.each([
    ['Cколько заказов отменяют?', [['Cколько', 'latin', 'C1', 'Сколько']]],
    ['У опeраторa нет', [['опeраторa', 'latin', 'e3 a9', 'оператора']]],
    [
      'Мой зaкaз, мoй',
      [
        ['зaкaз', 'latin', 'a2 a4', 'заказ'],
        ['мoй', 'latin', 'o2', 'мой'],
      ],
    ],
    ['тёплый приëм', [['приëм', 'latin', 'ë4', 'приём']]],
    ['Почта help@shор.example', [['shор', 'cyrillic', 'о3 р4', 'shop']]],
    ['саnnot-02', [['саnnot', 'cyrillic', 'с1 а2', 'cannot']]],
    ['Ждите, онa идёт', [['онa', 'latin', 'a3', 'она']]],
    ['PDFка не открылась', [['PDFка', 'cyrillic', 'к4 а5', 'PDF-ка']]],
    ['гoрдыфdg', [['гoрдыфdg', 'latin', 'o2 d7 g8', undefined]]],
    ['кind: can', [['кind', 'cyrillic', 'к1', 'kind']]],
    ['A-12', [['A-12', 'latin', 'A1', 'А-12']]],
    ['как в P-7 написано', [['P-7', 'latin', 'P1', 'Р-7']]],
    ['Спросить y оператора', [['y', 'latin', 'y1', 'у']]],
    ['Да. C оператором', [['C', 'latin', 'C1', 'С']]],
  ])('%s', (text, mixed) => {
    expect(described(text)).toEqual(mixed);
  });

  test.each([
    'Заказ, А-12, Р-17',
    'QR-код, СМС, SMS-код, e-mail, Wi-Fi',
    'Приложение WhatsApp на iPhone 12-й',
    '2-x, A4, 3G, H2O',
    'Вариант B подходит, витамин C и D',
    'СберMarket, ВкусPlus',
    'Тариф A',
    'https://help.example/a-b/',
    '{{period:hranenie}} дней',
    'Order AP-12 and XP-7',
    '',
  ])('nothing in «%s»', (text) => {
    expect(described(text)).toEqual([]);
  });

  test('says where the word stands', () => {
    expect(mixedWords('Мы ждём зaказ').map(({ start }) => start)).toEqual([8]);
  });
});
