import { describe, expect, test } from 'vitest';
import { highlight } from './highlight.ts';
import { stemsOf } from '../language/words.ts';

const markedIn = (title: string, query: string) =>
  highlight(title, new Set(stemsOf(query)))
    .map(({ text, matched }) => (matched ? `[${text}]` : text))
    .join('');

describe('highlight', () => {
  test.each([
    ['Можно ли ускорить доставку?', 'доставка', 'Можно ли ускорить [доставку]?'],
    ['Курьер не берёт трубку', 'берет курьер', '[Курьер] не [берёт] трубку'],
    ['Курьер не берёт трубку', 'не берёт', 'Курьер не [берёт] трубку'],
    ['Ускорить доставку', 'ускорить доставку', '[Ускорить] [доставку]'],
    ['Можно ли ускорить доставку?', 'возврат', 'Можно ли ускорить доставку?'],
    ['', 'возврат', ''],
    ['Заказ <b>из-за</b> границы', 'граница', 'Заказ <b>из-за</b> [границы]'],
  ])('marks in %j what %j found: %j', (title, query, expected) => {
    expect(markedIn(title, query)).toBe(expected);
  });

  test('gives back the title when its pieces are joined', () => {
    const title = 'В кабинете заказ уже в пункте выдачи, а там его нет. Что делать?';
    const joined = highlight(title, new Set(stemsOf('пункт выдачи'))).map((segment) => segment.text);
    expect(joined.join('')).toBe(title);
  });
});
