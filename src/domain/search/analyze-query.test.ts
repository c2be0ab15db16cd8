import { describe, expect, test } from 'vitest';
import { analyzeQuery, MAX_QUERY_LENGTH } from './analyze-query.ts';
import { toyLexicon } from '../../testing/toy-lexicon.ts';

const lexicon = toyLexicon([
  'ускорить доставку',
  'возврат денег',
  'когда придёт курьер',
  'правило 1+1=3',
  'ваза застрахована',
]);
const tokensOf = (query: string) => analyzeQuery(query, lexicon).words.map(({ token }) => token);
const understood = (query: string) => analyzeQuery(query, lexicon).understood;

describe('analyzeQuery', () => {
  test.each([
    ['ускорить доставку', ['ускорить', 'доставку']],
    ['Как УСКОРИТЬ доставку?', ['ускорить', 'доставку']],
    ['когда придёт', ['когда', 'придет']],
    ['курьер, курьера, курьеру', ['курьер']],
    ['<b onclick="x">возврат</b>', ['возврат']],
    ['правило 1+1=3', ['правило', '1', '3']],
    ['возврат 12345678-0001', ['возврат']],
    ['до\u00ADставка', ['доставка']],
    ['\u202Eкурьер\u202C', ['курьер']],
    ['курьер\uD83D', ['курьер']],
    ['\u0000курьер\u0007молчит', ['курьер', 'молчит']],
    ['constructor', ['constructor']],
    ['возврат де', ['возврат']],
    ['', []],
    ['?!,.', []],
    ['как мне быть', []],
  ])('searches %j for %j', (query, tokens) => {
    expect(tokensOf(query)).toEqual(tokens);
  });

  test.each([
    ['курьер не приходил', ['курьер', 'приход']],
    ['курьер не пришёл', ['курьер', 'пришел', '!пришел']],
    ['не пришёл курьер', ['пришел', 'курьер', '!пришел']],
    ['не приш', ['приш', '!приш']],
    ['не та ваза', ['ваз', '!тот']],
    ['не', []],
    ['не могу', []],
  ])('searches %j for the terms %j', (query, stems) => {
    const denying = toyLexicon(['курьер не пришёл', 'ваза не та', 'приходил мастер']);
    expect(analyzeQuery(query, denying).words.map(({ stem }) => stem)).toEqual(stems);
  });

  test.each([
    ['возрват денег', 'возврат денег'],
    ['djpdhfn ltytu', 'возврат денег'],
    ['vozvrat deneg', 'возврат денег'],
    ['Где мой кyрьеp?', 'где мой курьер?'],
    ['ВОЗРВАТ, пожалуйста', 'возврат, пожалуйста'],
    ['возврат', 'возврат'],
    ['Возврат!', 'Возврат!'],
    ['экскаватор', 'экскаватор'],
    ['доста', 'доста'],
  ])('understands %j as %j', (query, meant) => {
    expect(understood(query).toLowerCase()).toBe(meant.toLowerCase());
  });

  test.each([
    ['возврат', 'known'],
    ['возрват', 'repaired'],
    ['возв', 'begun'],
    ['экскаватор', 'foreign'],
  ])('says of %j that it is %s', (query, reading) => {
    expect(analyzeQuery(query, lexicon).words[0]?.reading).toBe(reading);
  });

  test('takes what was typed to the letter if told so', () => {
    const analysis = analyzeQuery('djpdhfn возрват', lexicon, { literal: true });
    expect(analysis.understood).toBe('djpdhfn возрват');
    expect(analysis.words.map(({ token }) => token)).toEqual(['djpdhfn', 'возрват']);
  });

  test('says which words it dropped, each once', () => {
    expect(analyzeQuery('Как как мне вернуть деньги', lexicon).dropped).toEqual(['как', 'мне']);
  });

  test('drops what only says how much something is denied', () => {
    expect(analyzeQuery('Совсем не приходит, никак не вернуть', lexicon).dropped).toEqual(
      expect.arrayContaining(['совсем', 'никак']),
    );
  });

  test('finds the topic of a whole message among greetings, names and numbers', () => {
    const message = `Добрый день! Меня зовут Аристарх Венедиктович Преображенский, телефон 8 900 000-00-00.
      Заказывал у вас фарфоровую вазу ручной работы в подарок тёще Серафиме, заказ 12345678-0001 от третьего числа.
      Посылка шла из Хабаровска через Читу. Подскажите, ваза застрахована?`;
    expect(tokensOf(message)).toEqual(expect.arrayContaining(['вазу', 'застрахована']));
    expect(tokensOf(message)).not.toEqual(expect.arrayContaining(['преображенский']));
  });

  test('shows the query as it was typed, without what has no glyph', () => {
    expect(analyzeQuery('  Где\n\tмой\u200F <b>Заказ</b>? ', lexicon).text).toBe('Где мой <b>Заказ</b>?');
  });

  test.each([
    ['at the limit', 'а'.repeat(MAX_QUERY_LENGTH), false],
    ['past the limit', 'а'.repeat(MAX_QUERY_LENGTH + 1), true],
    ['of 100,000 characters', 'а'.repeat(100_000), true],
  ])('reads a query %s to the limit', (_, query, cut) => {
    const analysis = analyzeQuery(query, lexicon);
    expect(analysis.cut).toBe(cut);
    expect(analysis.text).toHaveLength(MAX_QUERY_LENGTH);
  });

  test('leaves no half of a character where it cuts', () => {
    const analysis = analyzeQuery(`${'а'.repeat(MAX_QUERY_LENGTH - 1)}🎁`, lexicon);
    expect(analysis.text).toBe('а'.repeat(MAX_QUERY_LENGTH - 1));
  });

  test('repairs nothing before an index is there', () => {
    expect(analyzeQuery('djpdhfn', toyLexicon([])).understood).toBe('djpdhfn');
  });
});
