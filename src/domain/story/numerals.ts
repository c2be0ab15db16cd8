const UNITS =
  'ноль|один,одна,одну,одной|два,две,двух,двум,пару,пара|три,трех,трем|четыре,четырех|пять,пяти|шесть,шести|семь,семи|восемь,восьми|девять,девяти|десять,десяти|одиннадцать|двенадцать|тринадцать|четырнадцать|пятнадцать|шестнадцать|семнадцать|восемнадцать|девятнадцать';
const TENS =
  'двадцать,двадцати|тридцать,тридцати|сорок,сорока|пятьдесят,пятидесяти|шестьдесят,шестидесяти|семьдесят,семидесяти|восемьдесят,восьмидесяти|девяносто,девяноста';
const HUNDREDS = 'сто,ста|двести,двухсот|триста|четыреста|пятьсот|шестьсот|семьсот|восемьсот|девятьсот';

const HALF = 0.5;
const HUNDRED = 100;
const THOUSAND = 1000;

const NUMERALS: ReadonlyMap<string, number> = new Map([
  ...numbered(UNITS, (place) => place),
  ...numbered(TENS, (place) => 10 * (place + 2)),
  ...numbered(HUNDREDS, (place) => 100 * (place + 1)),
  ['полтора', 1.5],
  ['полторы', 1.5],
]);

/** A number of words, for patterns. */
export const NUMERAL = String.raw`(?:(?:${[...NUMERALS.keys()].sort((one, other) => other.length - one.length).join('|')})(?!\p{L})\s?)+(?:с половиной\s?)?`;

/**
 * The number that words or digits say; «пять девятьсот» leaves a thousand unsaid.
 * @example readNumeral('двести пятьдесят') → 250; readNumeral('пять девятьсот') → 5900; readNumeral('2,5') → 2.5
 */
export function readNumeral(text: string): number {
  if (/\d/.test(text)) return Number(text.replace(/\s|\.(?=\d{3}(?!\d))/g, '').replace(',', '.'));
  let sum = 0;
  for (const word of text.split(/\s+/)) {
    const value = NUMERALS.get(word) ?? (word === 'половиной' ? HALF : 0);
    sum = value >= HUNDRED && sum > 0 && sum < HUNDRED ? sum * THOUSAND + value : sum + value;
  }
  return sum;
}

function numbered(words: string, valueOf: (place: number) => number): readonly (readonly [string, number])[] {
  return words
    .split('|')
    .flatMap((forms, place) => forms.split(',').map((form) => [form, valueOf(place)] as const));
}
