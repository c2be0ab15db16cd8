const THOUSAND = 1_000;
const UNITS = 'ноль один два три четыре пять шесть семь восемь девять'.split(' ');
/** Numerals as they are dictated, each with its number. */
const NUMERALS = new Map([
  ...numbered([...UNITS, 'десять'], 0, 1),
  ...numbered('один две три четыр пят шест сем восем девят'.split(' '), 11, 1, 'надцать'),
  ...numbered('двадцать тридцать сорок'.split(' '), 20, 10),
  ...numbered(UNITS.slice(5, 9), 50, 10, 'десят'),
  ['две', 2],
  ['девяносто', 90],
  ['нуль', 0],
  ...numbered('сто двести триста четыреста'.split(' '), 100, 100),
  ...numbered(UNITS.slice(5), 500, 100, 'сот'),
  ...['тысяча', 'тысячи', 'тысяч'].map((word): [string, number] => [word, THOUSAND]),
] as const);
const NUMERAL = [...NUMERALS.keys()].join('|');
/** What is said between dictated numbers. */
const PAUSE = String.raw`(?= ?[\p{P} ])(?: ?[,.;:/\p{Pd}])?(?: ?(?<!\p{L})(?:(?:и|а|потом|затем|дальше|далее|еще|тире|дефис|пробел)(?: |, ))*)?`;
/** Two numerals or more, or one between digits or before a number that is named. */
const RUN = new RegExp(
  `(?<!\\p{L})(?:${NUMERAL})(?:${PAUSE}(?:${NUMERAL}))+(?!\\p{L})|(?<=\\d )(?:${NUMERAL})(?=,? (?:\\d|номер|no))`,
  'gu',
);
const ZEROS = /(?<!\p{L})(два|три|четыре) н[оу]ля(?!\p{L})/gu;

/**
 * The normal text with numbers that were dictated written in digits; a single numeral is left as it is.
 * @example writeSpokenNumbers('код семьдесят один, ноль девять') → 'код 71 0 9'; 'две тысячи сто' → '2100'
 */
export function writeSpokenNumbers(normalText: string): string {
  const zeros = (_: string, many: string) =>
    Array.from({ length: NUMERALS.get(many) ?? 0 }, () => 'ноль').join(' ');
  return normalText.replace(ZEROS, zeros).replace(RUN, (run) => {
    const said: number[] = [];
    for (const [word] of run.matchAll(/\p{L}+/gu)) {
      const number = NUMERALS.get(word);
      if (number === undefined) continue;
      const last = said.at(-1) ?? 0;
      if (number === THOUSAND && last > 0) said[said.length - 1] = last * THOUSAND;
      else if (goesOn(last, number)) said[said.length - 1] = last + number;
      else said.push(number);
    }
    return said.join(' ');
  });
}

/** Whether a numeral goes on with the one before it: «сорок пять», «шесть тысяч сто», but not «пять сорок». */
function goesOn(last: number, number: number): boolean {
  if (number === 0 || last < 20) return false;
  const rounded = [THOUSAND, 100, 10].find((step) => last % step === 0) ?? 1;
  return number < rounded;
}

function numbered(words: readonly string[], first: number, step: number, ending = ''): [string, number][] {
  return words.map((word, at) => [word + ending, first + at * step]);
}
