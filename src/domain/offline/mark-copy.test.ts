import { describe, expect, test } from 'vitest';
import { markCopy } from './mark-copy.ts';

describe('markCopy', () => {
  test('puts lines before the content of a page, as text', () => {
    expect(markCopy('<header></header><main id="main"><h1>', ['Нет связи.', 'Цена < 5 & $&'])).toBe(
      '<header></header><aside class="wrap"><p>Нет связи.</p><p>Цена &lt; 5 &amp; $&amp;</p></aside><main id="main"><h1>',
    );
  });
});
