const UNITS =
  'ноль|один,одна,одну,одной|два,две,двух,двум,пару,пара|три,трех,трем|четыре,четырех|пять,пяти|шесть,шести|семь,семи|восемь,восьми|девять,девяти|десять,десяти|одиннадцать|двенадцать|тринадцать|четырнадцать|пятнадцать|шестнадцать|семнадцать|восемнадцать|девятнадцать';
const TENS = 'двадцать|тридцать|сорок|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто';
const HUNDREDS = 'сто|двести|триста|четыреста|пятьсот|шестьсот|семьсот|восемьсот|девятьсот';

const NUMERALS: ReadonlyMap<string, number> = new Map([
  ...numbered(UNITS, (place) => place),
  ...numbered(TENS, (place) => 10 * (place + 2)),
  ...numbered(HUNDREDS, (place) => 100 * (place + 1)),
  ['полтора', 1.5],
  ['полторы', 1.5],
]);

/** A number of words below a thousand, for patterns. */
export const NUMERAL = String.raw`(?:(?:${[...NUMERALS.keys()].sort((one, other) => other.length - one.length).join('|')})(?!\p{L})\s?)+(?:с половиной\s?)?`;

/**
 * The number that words or digits say.
 * @example readNumeral('двести пятьдесят') → 250; readNumeral('2,5') → 2.5
 */
export function readNumeral(text: string): number {
  if (/\d/.test(text)) return Number(text.replace(/\s|\.(?=\d{3}(?!\d))/g, '').replace(',', '.'));
  const half = text.includes('половиной') ? 0.5 : 0;
  return text.split(/\s+/).reduce((sum, word) => sum + (NUMERALS.get(word) ?? 0), half);
}

function numbered(words: string, valueOf: (place: number) => number): readonly (readonly [string, number])[] {
  return words
    .split('|')
    .flatMap((forms, place) => forms.split(',').map((form) => [form, valueOf(place)] as const));
}
