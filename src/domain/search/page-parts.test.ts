import { describe, expect, test } from 'vitest';
import { splitPage, type Heading } from './page-parts.ts';

function heading(text: string, location: number, element = 'h2'): Heading {
  return { element, id: `at-${String(location)}`, text, location };
}

const page = (content: string, ...headings: readonly Heading[]) =>
  splitPage({ url: '/a/', title: 'Где чат?', content, headings });

describe('splitPage', () => {
  test('cuts a page at its headings and leaves them and the title out', () => {
    const content = 'Где чат? Откройте профиль. В будни. С утра. По выходным. Никогда.';
    expect(page(content, heading('По выходным', 8), heading('В будни', 4))).toEqual({
      lead: 'Откройте профиль.',
      parts: [
        { url: '/a/#at-4', title: 'В будни', text: 'С утра.' },
        { url: '/a/#at-8', title: 'По выходным', text: 'Никогда.' },
      ],
    });
  });

  test.each([
    ['headings without a text', heading(' ', 2)],
    ['what has an id and is no heading', heading('Откройте', 2, 'p')],
  ])('passes over %s', (_, other) => {
    expect(page('Где чат? Откройте профиль.', other)).toEqual({ lead: 'Откройте профиль.', parts: [] });
  });

  test('keeps a text that does not begin with the title', () => {
    expect(page('Откройте профиль.').lead).toBe('Откройте профиль.');
  });

  test('takes a page that is no more than its title', () => {
    expect(page('Где чат?')).toEqual({ lead: '', parts: [] });
  });
});
