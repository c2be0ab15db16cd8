import { describe, expect, test } from 'vitest';
import { analyzeQuery, MAX_QUERY_LENGTH } from './analyze-query.ts';

const tokensOf = (query: string) => analyzeQuery(query).words.map((word) => word.token);

describe('analyzeQuery', () => {
  test.each([
    ['ускорить доставку', ['ускорить', 'доставку']],
    ['Как УСКОРИТЬ доставку?', ['ускорить', 'доставку']],
    ['ещё не пришёл', ['пришел']],
    ['заказ, заказа, заказу', ['заказ']],
    ['12345678-0001', ['12345678', '0001']],
    ['<b onclick="x">возврат</b>', ['возврат']],
    ['<script>alert(1)</script>', ['alert', '1']],
    ['цена < 100 и > 50', ['цена', '100', '50']],
    ['до\u00ADставка', ['доставка']],
    ['\u202Eкурьер\u202C', ['курьер']],
    ['курьер\uD83D', ['курьер']],
    ['\u0000курьер\u0007молчит', ['курьер', 'молчит']],
    ['__proto__ constructor', ['proto', 'constructor']],
    ['', []],
    ['?!,.', []],
    ['как где когда', []],
  ])('searches %j for %j', (query, tokens) => {
    expect(tokensOf(query)).toEqual(tokens);
  });

  test('says which words it dropped, each once', () => {
    expect(analyzeQuery('Как как мне вернуть деньги').dropped).toEqual(['как', 'мне']);
  });

  test('shows the query as it was typed, without what has no glyph', () => {
    expect(analyzeQuery('  Где\n\tмой\u200F <b>Заказ</b>? ').text).toBe('Где мой <b>Заказ</b>?');
  });

  test.each([
    ['at the limit', 'а'.repeat(MAX_QUERY_LENGTH), false],
    ['past the limit', 'а'.repeat(MAX_QUERY_LENGTH + 1), true],
    ['of 100,000 characters', 'а'.repeat(100_000), true],
  ])('reads a query %s to the limit', (_, query, cut) => {
    const analysis = analyzeQuery(query);
    expect(analysis.cut).toBe(cut);
    expect(analysis.text).toHaveLength(MAX_QUERY_LENGTH);
  });

  test('leaves no half of a character where it cuts', () => {
    expect(analyzeQuery(`${'а'.repeat(MAX_QUERY_LENGTH - 1)}🎁`).text).toBe('а'.repeat(MAX_QUERY_LENGTH - 1));
  });

  test('understands its own text the same way', () => {
    const analysis = analyzeQuery(' Как  вернуть\u200F деньги? ');
    expect(analyzeQuery(analysis.text)).toEqual(analysis);
  });
});
