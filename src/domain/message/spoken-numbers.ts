const THOUSAND = 1_000;
const UNITS = 'ноль один два три четыре пять шесть семь восемь девять'.split(' ');
const NAMED_DIGITS = 'нол,единиц,двойк,тройк,четверк,пятерк,шестерк,семерк,восьмерк,девятк'.split(',');
/** Numerals as they are dictated, each with its number. */
const NUMERALS = new Map([
  ...numbered([...UNITS, 'десять'], 0, 1),
  ...numbered('один две три четыр пят шест сем восем девят'.split(' '), 11, 1, 'надцать'),
  ...numbered('двадцать тридцать сорок'.split(' '), 20, 10),
  ...numbered(UNITS.slice(5, 9), 50, 10, 'десят'),
  ...['ик', 'а', 'у', 'и', 'ы', 'я', 'ей'].flatMap((ending) => numbered(NAMED_DIGITS, 0, 1, ending)),
  ['две', 2],
  ['девяносто', 90],
  ...['нуль', 'нуля'].map((word): [string, number] => [word, 0]),
  ...numbered('сто двести триста четыреста'.split(' '), 100, 100),
  ...numbered(UNITS.slice(5), 500, 100, 'сот'),
  ...['тысяча', 'тысячи', 'тысяч'].map((word): [string, number] => [word, THOUSAND]),
] as const);
const NUMERAL = [...NUMERALS.keys()].join('|');
/** What is said between dictated numbers. */
const PAUSE = String.raw`(?= ?[\p{P} ])(?: ?[,.;:/\p{Pd}]{1,3})?(?: ?(?<!\p{L})(?:(?:и|ну|э+м*|а|потом|затем|дальше|далее|еще|тире|дефис|пробел)(?: |, ))*)?`;
/** Two numerals or more, or one between digits or before a number that is named. */
const RUN = new RegExp(
  `(?<!\\p{L})(?:${NUMERAL})(?:${PAUSE}(?:${NUMERAL}))+(?!\\p{L})|(?<=\\d )(?:${NUMERAL})(?=,? (?:\\d|номер|no))`,
  'gu',
);
/** «Два нуля», «три семёрки». */
const SEVERAL = new RegExp(
  `(?<!\\p{L})(два|две|три|четыре|пять|шесть|семь|восемь) (нул(?:я|ей)|(?:${NAMED_DIGITS.join('|')})(?:[яиы]|и?[йцк]))(?!\\p{L})`,
  'gu',
);

/** What is said between digits that are dictated one by one, by halves or with pauses. */
const BETWEEN =
  /(?<=(?<!\d)\d)(?:[,;]|\.{2,3}) ?(?=\d(?!\d))|(?<=(?<!\d)\d\d)(?:[,;] |\.{2,3} ?)(?=\d\d(?!\d))|(?<=(?<!\d,? ?)\d{3}), (?=\d{3}(?!,? ?\d))|(?<=\d),? ?(?:тире|дефис|пробел),? ?(?=\d)|(?<=(?<!\d)\d{1,3}),? (?:а )?(?:потом|затем|дальше|далее)[ ,:]{1,2}(?=\d{1,3}(?!\d))/gu;

/**
 * The normal text with numbers that were dictated written in digits; a single numeral is left as it is.
 * @example writeSpokenNumbers('код семьдесят один, ноль девять') → 'код 71 0 9'; 'две тысячи сто' → '2100'
 */
export function writeSpokenNumbers(normalText: string): string {
  const repeat = (_: string, many: string, digit: string) =>
    Array.from({ length: NUMERALS.get(many) ?? 0 }, () => digit).join(' ');
  const written = normalText.replace(SEVERAL, repeat).replace(RUN, (run) => {
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
  return written.replace(BETWEEN, ' ');
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
