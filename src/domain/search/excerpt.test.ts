import { describe, expect, test } from 'vitest';
import { analyzeQuery } from './analyze-query.ts';
import { excerptOf } from './excerpt.ts';
import { toyLexicon } from '../../testing/toy-lexicon.ts';

const TEXT =
  'Курьер ждёт 10 мин. у двери. Не пришёл? Спросите в чате, т. е. у оператора. «Курьер уехал». Потом он уезжает.';
const LONG = `Ваза ${'очень '.repeat(40)}, хрупкая.`;

const wordsOf = (query: string) => analyzeQuery(query, toyLexicon([TEXT, LONG])).words;

describe('excerptOf', () => {
  test.each([
    ['from the sentence that has the words', TEXT, 'уехал', '«Курьер уехал». Потом он уезжает.'],
    ['from the one that has most of them', TEXT, 'курьер уезжает потом', 'Потом он уезжает.'],
    [
      'in whole sentences',
      TEXT,
      'оператор',
      'Спросите в чате, т. е. у оператора. «Курьер уехал». Потом он уезжает.',
    ],
    ['from the beginning if it has none', TEXT, 'возврат', TEXT],
    ['nothing of nothing', '', 'курьер', ''],
    ['lines without a full stop', 'Номер заказа снимок экрана', 'снимок', 'Номер заказа снимок экрана'],
  ])('quotes %s', (_, text, query, expected) => {
    expect(excerptOf(text, wordsOf(query))).toBe(expected);
  });

  test('cuts a long sentence between words', () => {
    expect(excerptOf(LONG, wordsOf('ваза'))).toMatch(/^Ваза(?: очень)+…$/);
  });

  test('ends before the sentence that makes it too long', () => {
    expect(excerptOf(`Ваза цела. ${LONG}`, wordsOf('цела'))).toBe('Ваза цела.');
  });
});
