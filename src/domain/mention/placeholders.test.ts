import { describe, expect, test } from 'vitest';
import { placeholdersIn } from './placeholders.ts';

describe('placeholdersIn', () => {
  test.each([
    ['', []],
    ['{order} и {{order}', []],
    ['{{brand}}', [{ name: 'brand', start: 0, whole: '{{brand}}' }]],
    ['за {{period:hranenie}}.', [{ name: 'period:hranenie', start: 3, whole: '{{period:hranenie}}' }]],
    ['{{ order }}', [{ name: ' order ', start: 0, whole: '{{ order }}' }]],
    [
      '{{order}}{{since}}',
      [
        { name: 'order', start: 0, whole: '{{order}}' },
        { name: 'since', start: 9, whole: '{{since}}' },
      ],
    ],
  ])('finds those of %j', (text, found) => {
    expect(placeholdersIn(text)).toEqual(found);
  });
});
