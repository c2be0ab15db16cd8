import { describe, expect, test } from 'vitest';
import { endItems } from './search-index.ts';

describe('endItems', () => {
  test.each([
    [
      'items',
      '<ul><li>Чек</li><li class="row">Снимок</li></ul>',
      '<ul><li>Чек.</li><li class="row">Снимок.</li></ul>',
    ],
    ['links', '<li><a href="/a/">Чек</a>\n</li>', '<li><a href="/a/">Чек.</a>\n</li>'],
    ['items of items', '<li>Чек<ul><li>Фото</li></ul></li>', '<li>Чек.<ul><li>Фото.</li></ul></li>'],
    ['summaries', '<summary>Почему</summary>Так.', '<summary>Почему.</summary>Так.'],
    ['definitions', '<dt>Срок</dt><dd>День</dd>', '<dt>Срок.</dt><dd>День.</dd>'],
  ])('ends %s', (_, html, expected) => {
    expect(endItems(html)).toBe(expected);
  });

  test.each([
    '<li>Есть чек?</li>',
    '<li>Напишите.</li>',
    '<li><svg></svg></li>',
    '<p>Чек</p>',
    '<ul> <li>Да.</li> </ul>',
  ])('leaves %j', (html) => {
    expect(endItems(html)).toBe(html);
  });
});
