import { describe, expect, test } from 'vitest';
import { elementName } from './element-name.ts';

describe('elementName', () => {
  test.each([
    [{ embed: 'shop-help', brand: 'Другой' }, 'shop-help'],
    [{ brand: 'Лавка' }, 'lavka-help'],
    [{ brand: 'Мой «Дом»' }, 'moy-dom-help'],
    [{ brand: '1С' }, 's-help'],
    [{ brand: '24' }, 'shop-help'],
  ])('of %j is %s', (site, name) => {
    expect(elementName(site)).toBe(name);
  });
});
