const RUSSIAN = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const LATIN = 'a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya'.split(' ');
const SPELLINGS = new Map(Array.from(RUSSIAN, (letter, at) => [letter, LATIN[at] ?? '']));

/**
 * A name for a file that can stand in an address: small Latin letters, digits and hyphens.
 * @example latinName('Снимок экрана (2)') → 'snimok-ekrana-2'
 */
export function latinName(name: string): string {
  return Array.from(name.toLowerCase(), (letter) => SPELLINGS.get(letter) ?? letter)
    .join('')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
