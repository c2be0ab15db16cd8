import { describe, expect, test } from 'vitest';
import { permalinks } from '../permalink/permalink.ts';
import { copyPart } from './copy-part.ts';

describe('copyPart', () => {
  test.each([
    ['', 'core'],
    ['poisk/', 'core'],
    ['poisk/otvety.json', 'core'],
    ['poisk/slovar.txt', undefined],
    ['reshenie/', 'core'],
    ['reshenie/opozdal/', 'core'],
    ['reshenie/puti.json', 'core'],
    ['reshenie/opozdal/otvet.json', 'core'],
    ['operatoru/dostavka/', 'core'],
    ['nastroyki/', 'core'],
    ['svyaz/', 'core'],
    ['bez-seti/', 'core'],
    ['icon.svg', 'core'],
    ['_astro/composer.abc.js', 'core'],
    ['_astro/kartochka.abc.webp', 'rest'],
    ['otvety/zakaz/uskorit/', 'rest'],
    ['otvety/zakaz/uskorit/kratko.json', 'core'],
    ['otvety/zakaz/uskorit/otvet.json', 'core'],
    ['otvety/zakaz/uskorit.md', undefined],
    ['a-ya/', 'rest'],
    ['pagefind/pagefind.js', 'rest'],
    ['pagefind/fragment/ru_1.pf_fragment', 'rest'],
    ['a/12/vstroit.json', undefined],
    ['vstroit/suggestions.js', undefined],
    ['redaktoru/oshibki/', undefined],
    ['razrabotchiku/', undefined],
    ['api/v1/pages.json', undefined],
    ['404.html', undefined],
    ['sw.js', undefined],
    ['dogovor.pdf', undefined],
  ])('of %s is %s', (path, part) => {
    for (const base of ['/', '/help/']) expect(copyPart(base + path, permalinks(base))).toBe(part);
  });
});
