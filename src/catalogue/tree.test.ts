import { describe, expect, test } from 'vitest';
import { siteContent } from './content.ts';
import { isForOperators, nodeLink } from './tree.ts';

const content = await siteContent();

describe('nodeLink', () => {
  test.each([
    ['root', { href: '/reshenie/', text: 'Что случилось?' }],
    ['status', { href: '/reshenie/status/', text: 'Какой статус у заказа?' }],
    ['wait', { href: '/reshenie/wait/', text: 'Подождите до обещанного срока' }],
  ])('of %s has its title', (id, link) => {
    expect(nodeLink(content, id)).toEqual(link);
  });
});

describe('isForOperators', () => {
  const { site } = content;
  const withDoor = { ...content, site: { ...site, value: { ...site.value, operators: 'status' } } };

  test.each([
    ['the question operators start with', 'status', true],
    ['an outcome that visitors reach too', 'ask', false],
    ['the root', 'root', false],
  ])('of %s', (_, id, answer) => {
    expect(isForOperators(withDoor, id)).toBe(answer);
  });

  test('is false of all where operators have no question', () => {
    expect(isForOperators(content, 'status')).toBe(false);
  });
});
