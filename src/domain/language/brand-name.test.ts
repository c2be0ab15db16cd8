import { describe, expect, test } from 'vitest';
import { caseForms, renameBrand } from './brand-name.ts';

describe('caseForms', () => {
  test.each([
    'Фикус Фикуса Фикусу Фикус Фикусом Фикусе',
    'Ландыш Ландыша Ландышу Ландыш Ландышем Ландыше',
    'Лавка Лавки Лавке Лавку Лавкой Лавке',
    'Роза Розы Розе Розу Розой Розе',
    'Ваза Вазы Вазе Вазу Вазой Вазе',
    'Дача Дачи Даче Дачу Дачей Даче',
    'Теплица Теплицы Теплице Теплицу Теплицей Теплице',
    'Земля Земли Земле Землю Землей Земле',
    'Азалия Азалии Азалии Азалию Азалией Азалии',
    'Сарай Сарая Сараю Сарай Сараем Сарае',
    'Гербарий Гербария Гербарию Гербарий Гербарием Гербарии',
    'Гнездо Гнездо Гнездо Гнездо Гнездо Гнездо',
    'Ель Ель Ель Ель Ель Ель',
    'Ficus Ficus Ficus Ficus Ficus Ficus',
  ])('declines %s', (forms) => {
    const [name = ''] = forms.split(' ');
    expect(caseForms(name).join(' ')).toBe(forms);
  });

  test('leaves a name of several words as it is', () => {
    expect(new Set(caseForms('Дом у моря'))).toEqual(new Set(['Дом у моря']));
  });
});

describe('renameBrand', () => {
  test.each([
    ['Лавка. Помощь', 'Фикус. Помощь'],
    ['Поддержка «Лавки» и счёт в лавке', 'Поддержка «Фикуса» и счёт в фикусе'],
    ['лавка-счёт, НА ЛАВКЕ', 'фикус-счёт, НА ФИКУСЕ'],
    ['вывести с лавкасчета', 'вывести с фикуссчета'],
    ['лавками и прилавка', 'лавками и прилавка'],
  ])('of %j makes %j', (text, renamed) => {
    expect(renameBrand(text, 'Лавка', 'Фикус')).toBe(renamed);
  });

  test('takes signs of a name for themselves', () => {
    expect(renameBrand('в A+B (тест)', 'A+B (тест)', 'Гнездо')).toBe('в Гнездо');
  });
});
