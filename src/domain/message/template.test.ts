import { describe, expect, test } from 'vitest';
import { parseTemplate } from './template.ts';

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
