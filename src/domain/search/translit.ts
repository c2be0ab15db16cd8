/** How people spell Russian in Latin, informally: longer spellings first; of several readings the plainest first. */
const SPELLINGS: readonly (readonly [string, ...string[]])[] = [
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц', 'тс'],
  ['tc', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yo', 'е', 'йо'],
  ['jo', 'е', 'йо'],
  ['yu', 'ю'],
  ['ju', 'ю'],
  ['iu', 'ю', 'иу'],
  ['ya', 'я'],
  ['ja', 'я'],
  ['ia', 'я', 'ия'],
  ['ye', 'е', 'ые'],
  ['je', 'е', 'же'],
  ['iy', 'ий', 'ый'],
  ['ij', 'ий', 'ый'],
  ['yy', 'ый'],
  ['yj', 'ый'],
  ['a', 'а'],
  ['b', 'б'],
  ['c', 'ц', 'к', 'с'],
  ['d', 'д', 'дь'],
  ['e', 'е', 'э'],
  ['f', 'ф'],
  ['g', 'г'],
  ['h', 'х'],
  ['i', 'и', 'й'],
  ['j', 'й', 'ж'],
  ['k', 'к'],
  ['l', 'л', 'ль'],
  ['m', 'м'],
  ['n', 'н', 'нь'],
  ['o', 'о'],
  ['p', 'п'],
  ['q', 'к', 'я'],
  ['r', 'р', 'рь'],
  ['s', 'с', 'сь'],
  ['t', 'т', 'ть'],
  ['u', 'у', 'ю'],
  ['v', 'в'],
  ['w', 'ш', 'в', 'щ'],
  ['x', 'х', 'кс'],
  ['y', 'ы', 'й', 'и', 'ый'],
  ['z', 'з', 'ж', 'ц'],
  ["'", 'ь', 'ъ'],
  ['4', 'ч'],
];

/** Longer words are no words; their readings would take long to try. */
const LONGEST_WORD = 24;

/**
 * Readings of a Latin word in Russian letters, one by one, the plainest first, then those with one and two unusual
 * letters; `е` stands for `ё`.
 * @example readTranslit('vernut') → 'вернут', 'верньут', …, 'вернуть', …
 */
export function* readTranslit(word: string): Generator<string> {
  if (word.length > LONGEST_WORD) return;
  const pieces = piecesOf(word.toLowerCase());
  const plain = pieces.map(([first]) => first);
  const spell = (changes: ReadonlyMap<number, string>) =>
    plain.map((letters, at) => changes.get(at) ?? letters).join('');
  const unusual = pieces.flatMap(([, ...others], at) => others.map((letters) => ({ at, letters })));

  yield spell(new Map());
  for (const { at, letters } of unusual) yield spell(new Map([[at, letters]]));
  for (const one of unusual) {
    for (const two of unusual) {
      if (one.at < two.at) {
        yield spell(
          new Map([
            [one.at, one.letters],
            [two.at, two.letters],
          ]),
        );
      }
    }
  }
}

/** The word cut into spellings, each as its possible readings. */
function piecesOf(latin: string): readonly (readonly [string, ...string[]])[] {
  const pieces: (readonly [string, ...string[]])[] = [];
  let at = 0;
  while (at < latin.length) {
    const spelled = SPELLINGS.find(([spelling]) => latin.startsWith(spelling, at));
    const [spelling, first, ...others] = spelled ?? [latin.charAt(at), latin.charAt(at)];
    pieces.push([first ?? spelling, ...others]);
    at += spelling.length;
  }
  return pieces;
}
