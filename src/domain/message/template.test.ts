import { describe, expect, test } from 'vitest';
import { dropSentences, fieldsBySentence, parseTemplate } from './template.ts';

describe('parseTemplate', () => {
  test.each([
    ['', []],
    ['Здравствуйте!', ['Здравствуйте!']],
    ['{{order}}', [{ field: 'order' }]],
    ['Заказ {{order}} от {{since}}.', ['Заказ ', { field: 'order' }, ' от ', { field: 'since' }, '.']],
    ['{{order}}{{since}}', [{ field: 'order' }, { field: 'since' }]],
    ['{order} и {{order}', ['{order} и {{order}']],
  ])('splits %j', (template, expected) => {
    expect(parseTemplate(template)).toEqual(expected);
  });
});

describe('dropSentences', () => {
  const isLeftOut = (field: string) => field === 'day' || field === 'more';

  test.each([
    ['', ''],
    ['Здравствуйте! Жду заказ {{order}}.', 'Здравствуйте! Жду заказ {{order}}.'],
    ['Нужен к {{day}}. Прошу ответить.', 'Прошу ответить.'],
    ['Жду. Нужен к {{day}}. Прошу ответить?', 'Жду. Прошу ответить?'],
    ['Жду заказ.\n\nНужен к {{day}}. Подробнее: {{more}}.\n\nР-2', 'Жду заказ.\n\nР-2'],
    ['Стоит 12.30 рублей: {{order}}. К {{day}}!', 'Стоит 12.30 рублей: {{order}}.'],
    ['Без точки {{day}}\nПрошу {{order}}', '\nПрошу {{order}}'],
  ])('makes of %j %j', (template, expected) => {
    expect(dropSentences(template, isLeftOut)).toBe(expected);
  });
});

describe('fieldsBySentence', () => {
  test.each([
    ['Здравствуйте!', []],
    ['Заказ {{order}} от {{day}}. Жду.\n\nПрошу {{demand}}', [['order', 'day'], ['demand']]],
  ])('finds in %j', (template, expected) => {
    expect(fieldsBySentence(template)).toEqual(expected);
  });
});
