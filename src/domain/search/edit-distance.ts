import { areNeighbours } from './keyboard.ts';

/** Letters that sound alike where they are not stressed or stand before others: people write one for the other. */
const SOUND_ALIKE: ReadonlySet<string> = new Set(
  'оа еи яе ыи йи эе юу дт зс гк бп вф жш шщ цс ьъ'
    .split(' ')
    .flatMap((pair) => [pair, pair.charAt(1) + pair.charAt(0)]),
);

/** What each slip costs: those that people make often cost less, one letter for any other they hardly ever make. */
const COSTS = {
  other: 1.5,
  added: 1,
  missing: 0.9,
  neighbour: 0.9,
  swapped: 0.7,
  soundAlike: 0.6,
  unheard: 0.6,
} as const;

/** People look at the first letter: a slip there costs this much more. */
const FIRST_LETTER_COST = 0.4;

/** Endings are not compared: the longest that a word form has beyond its stem. */
const LONGEST_ENDING = 5;

/** Where the Russian letters begin. */
export const FIRST_LETTER = 'а'.charCodeAt(0);
const LETTERS = 32;

/** Cost of writing one letter for another, by both their places in the alphabet: looked up a million times a query. */
const CHANGE_COSTS = Float64Array.from({ length: LETTERS * LETTERS }, (_, place) => {
  const one = String.fromCharCode(FIRST_LETTER + Math.floor(place / LETTERS));
  const other = String.fromCharCode(FIRST_LETTER + (place % LETTERS));
  if (one === other) return 0;
  if (SOUND_ALIKE.has(one + other)) return COSTS.soundAlike;
  return areNeighbours(one, other) ? COSTS.neighbour : COSTS.other;
});

/** How near a typed word comes to a stem, and what is left of it: the ending. */
export interface Nearness {
  readonly cost: number;
  readonly ending: string;
}

/**
 * Weighted Damerau distance between a stem and the best beginning of a typed word, both of the letters а to я;
 * `undefined` above `most`. Swapped, neighbouring, alike-sounding, doubled letters and the soft sign cost less.
 * @example distanceToBeginning('возврат', 'возрвата', 1) → { cost: 0.7, ending: 'а' }
 */
export function distanceToBeginning(stem: string, typed: string, most: number): Nearness | undefined {
  const costs = costsOfBeginnings(stem, typed, most);
  return costs && bestEnding(costs, typed, most);
}

/**
 * The same distance between two whole words; `undefined` above `most`.
 * @example distanceBetween('возврата', 'возрвата', 1) → 0.7
 */
export function distanceBetween(word: string, typed: string, most: number): number | undefined {
  const cost = costsOfBeginnings(word, typed, most)?.[typed.length] ?? Infinity;
  return cost <= most ? cost : undefined;
}

/** What each beginning of the typed word costs; `undefined` if all cost more than `most`. */
function costsOfBeginnings(stem: string, typed: string, most: number): Float64Array | undefined {
  const width = typed.length;
  // Each letter left out or added costs so much at the least: paths farther from the diagonal are too dear.
  const reach = Math.ceil(most / COSTS.unheard);
  let beforeLast = new Float64Array(width + 1).fill(Infinity);
  let last = new Float64Array(width + 1).fill(Infinity);
  let row = new Float64Array(width + 1);
  last[0] = 0;
  for (let at = 0; at < Math.min(width, reach); at += 1) {
    last[at + 1] = (last[at] ?? 0) + gapCost(typed, at, COSTS.added);
  }
  for (let letter = 0; letter < stem.length; letter += 1) {
    const missing = gapCost(stem, letter, COSTS.missing);
    row.fill(Infinity);
    let least = Infinity;
    if (letter < reach) least = row[0] = (last[0] ?? Infinity) + missing;
    for (let at = Math.max(0, letter - reach); at < Math.min(width, letter + reach + 1); at += 1) {
      let cost = Math.min(
        (last[at] ?? Infinity) + changeCost(stem, letter, typed, at),
        (last[at + 1] ?? Infinity) + missing,
        (row[at] ?? Infinity) + gapCost(typed, at, COSTS.added),
      );
      if (isSwapped(stem, letter, typed, at)) {
        cost = Math.min(cost, (beforeLast[at - 1] ?? Infinity) + COSTS.swapped);
      }
      row[at + 1] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return undefined;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last;
}

function bestEnding(costs: Float64Array, typed: string, most: number): Nearness | undefined {
  let best: Nearness | undefined;
  for (let length = 0; length <= Math.min(LONGEST_ENDING, typed.length); length += 1) {
    const cost = costs[typed.length - length] ?? Infinity;
    if (cost <= most && cost < (best?.cost ?? Infinity)) {
      best = { cost, ending: typed.slice(typed.length - length) };
    }
  }
  return best;
}

/** After these «ё» and «о» sound alike: «пришол», «жолтый». */
const SIBILANTS = 'жшчщц';
const E_AND_O = ['ео', 'ое'];

function changeCost(stem: string, letter: number, typed: string, at: number): number {
  const one = stem.charCodeAt(letter) - FIRST_LETTER;
  const other = typed.charCodeAt(at) - FIRST_LETTER;
  if (one === other) return 0;
  if (
    letter > 0 &&
    SIBILANTS.includes(stem.charAt(letter - 1)) &&
    E_AND_O.includes(stem.charAt(letter) + typed.charAt(at))
  )
    return COSTS.soundAlike;
  return (CHANGE_COSTS[one * LETTERS + other] ?? COSTS.other) + (at === 0 ? FIRST_LETTER_COST : 0);
}

/** A letter doubled or a soft sign is hardly heard. */
function gapCost(word: string, at: number, cost: number): number {
  const letter = word.charAt(at);
  const isUnheard = letter === 'ь' || letter === 'ъ' || (at > 0 && letter === word.charAt(at - 1));
  if (isUnheard) return COSTS.unheard;
  return at === 0 ? cost + FIRST_LETTER_COST : cost;
}

function isSwapped(stem: string, letter: number, typed: string, at: number): boolean {
  return (
    letter > 0 &&
    at > 0 &&
    stem.charCodeAt(letter) === typed.charCodeAt(at - 1) &&
    stem.charCodeAt(letter - 1) === typed.charCodeAt(at)
  );
}
