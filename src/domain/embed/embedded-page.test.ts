import { describe, expect, test } from 'vitest';
import { isEmbeddedPage } from './embedded-page.ts';

const PAGE = {
  url: '/otvety/dostavka/uskorit/',
  number: 'А-12',
  title: 'Можно ли ускорить доставку?',
  text: 'Нельзя.',
  instead: [],
  prepare: [],
  checked: '20 ноября 2026',
};

describe('isEmbeddedPage', () => {
  test.each([
    ['a page', PAGE, true],
    ['a page with a verdict', { ...PAGE, mark: { verdict: 'cannot' } }, true],
    ['a page without an answer', { ...PAGE, text: undefined }, false],
    ['a list that is none', { ...PAGE, instead: 'Подождите' }, false],
    ['a short answer', 'Нельзя.', false],
    ['nothing', null, false],
  ])('of %s', (_, value, expected) => {
    expect(isEmbeddedPage(value)).toBe(expected);
  });
});
