import { describe, expect, test } from 'vitest';
import { textDigest } from './text-digest.ts';

const PAGE = {
  id: 'page',
  file: 'page.mdx',
  value: { title: 'Где заказ?', reviewed: '2026-11-20' },
  body: 'Ждите.',
};
const { value } = PAGE;

describe('textDigest', () => {
  test.each([
    ['a title', { ...PAGE, value: { ...value, title: 'Где мой заказ?' } }],
    ['a body', { ...PAGE, body: 'Ждите сегодня.' }],
  ])('changes with %s', (_, page) => {
    expect(textDigest(page)).not.toBe(textDigest(PAGE));
  });

  test.each([
    ['a check', { ...PAGE, value: { ...value, reviewed: '2026-11-28', reviewBy: '2027-05-28' } }],
    ['what search knows it by', { ...PAGE, value: { ...value, aliases: ['где заказ'] } }],
    ['its file', { ...PAGE, file: 'place.mdx' }],
  ])('does not change with %s', (_, page) => {
    expect(textDigest(page)).toBe(textDigest(PAGE));
  });
});
