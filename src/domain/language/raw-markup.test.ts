import { describe, expect, test } from 'vitest';
import { rawMarks } from './raw-markup.ts';

describe('rawMarks', () => {
  test.each([
    ['| способ | срок |\n| --- | --- |', ['| способ | срок |', '| --- | --- |']],
    ['способ | срок\n--- | ---', ['--- | ---']],
    ['Было ~~так~~ или ~так~', ['~~', '~~', '~', '~']],
    ['[ ] проверить срок', ['[ ]']],
    ['Сноска[^1]', ['[^1]']],
    ['^1', ['^1']],
    ['Это **важно', ['**']],
    ['Это ** важно **', ['**', '**']],
    ['Это *важно', ['*']],
    ['Это __важно', ['__']],
    ['Нажмите `Чат', ['`']],
    ['##Что сделать', ['##']],
    ['Строка\n#Что сделать', ['#']],
    ['-Код из СМС', ['-']],
    ['• код\n• номер', ['•', '•']],
    ['1.Откройте', ['1.']],
    ['[ответ] (/otdely/)', ['[ответ] (/otdely/)']],
    ['![x](./Снимок экрана.png)', ['[x](./Снимок экрана.png)']],
    ['(ответ)[/otdely/]', ['(ответ)[/otdely/]']],
    ['На https://help.example/a/ и www.shop.example', ['https://help.example/a/', 'www.shop.example']],
  ])('in a body: %s', (text, marks) => {
    expect(rawMarks(text, 'body').map(({ found }) => found)).toEqual(marks);
  });

  test.each([
    ['Прошу **срочно** ответить', ['**', '**']],
    ['## Заголовок', ['## ']],
    ['Ответ [здесь](/otdely/)', ['[здесь](/otdely/)']],
    ['Срок <Period id="x"/>, <b>да</b>', ['<Period id="x"/>', '<b>', '</b>']],
    ['Вопрос &mdash; ответ', ['&mdash;']],
  ])('in a message or a field: %s', (text, marks) => {
    expect(rawMarks(text, 'message').map(({ found }) => found)).toEqual(marks);
    expect(rawMarks(text, 'field').map(({ found }) => found)).toEqual(marks);
  });

  test.each([
    'Да — нет, 5–7, -5 °C, 2*2, ~5 минут',
    'Заказ № 12 (см. выше) [пример]',
    '— Алло?',
    'Жду ____ или __ минут',
    'C#, #12345',
    'По 10.05 и 3) да',
    '',
  ])('nothing in «%s»', (text) => {
    expect(rawMarks(text, 'body')).toEqual([]);
  });

  test.each(['- снимок экрана\n• чек\n1.Номер', 'Ссылка: https://shop.example/1'])(
    'a message may hold «%s»',
    (text) => {
      expect(rawMarks(text, 'message')).toEqual([]);
    },
  );

  test('what follows a link on its line begins no line', () => {
    expect(rawMarks('-то и\n-код', 'body', false).map(({ start }) => start)).toEqual([6]);
  });
});
