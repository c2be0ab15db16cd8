import { describe, expect, test } from 'vitest';
import { rootOf } from './roots.ts';

describe('rootOf', () => {
  test.each([
    ['приду', 'при-идти'],
    ['ушел', 'у-идти'],
    ['уходящий', 'у-идти'],
    ['подъезд', 'под-ехать'],
    ['прислать', 'при-слать'],
    ['соберешься', 'с-брать'],
    ['нос', undefined],
    ['перенос', 'пере-нести'],
    ['поднос', undefined],
    ['заказать', undefined],
    ['', undefined],
  ])('finds in %s %s', (word, root) => {
    expect(rootOf(word)).toBe(root);
  });
});
