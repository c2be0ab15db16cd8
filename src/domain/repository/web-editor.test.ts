import { describe, expect, test } from 'vitest';
import { webEditor } from './web-editor.ts';

describe('webEditor', () => {
  const editor = webEditor({ repository: 'https://github.com/shop/help', branch: 'main' });

  test.each([
    [editor.edit('content/periods.yaml'), 'https://github.com/shop/help/edit/main/content/periods.yaml'],
    [editor.folder('content/facts'), 'https://github.com/shop/help/tree/main/content/facts'],
    [
      editor.create('content/notices', 'sboy.yaml', '# До\ntext: a & b\n'),
      'https://github.com/shop/help/new/main/content/notices?filename=sboy.yaml&value=%23+%D0%94%D0%BE%0Atext%3A+a+%26+b%0A',
    ],
  ])('spells %s', (spelled, expected) => {
    expect(spelled).toBe(expected);
  });
});
