import { inMixedOrder } from './mixed-order.ts';
import { outcomeCount, shareOf, type Columns, type Pulls } from './pulls.ts';

/** A text of which is known where it leads. */
export interface LabelledText {
  readonly text: string;
  /** Places of its outcomes: any of them is right. */
  readonly outcomes: readonly number[];
}

/** How texts are read, and how much of what is learned is kept. */
export interface LearningOptions {
  /** The codes of what a text says. */
  readonly codesOf: (text: string) => readonly number[];
  /** So many pulls are left. */
  readonly most: number;
}

/** A word that was told once teaches nothing. */
const LEAST_TOLD = 2;

/** How often each text is learned from while so many times the pulls that fit are left; more learns texts by heart. */
const STAGES = [
  { left: Infinity, rounds: 2 },
  { left: 4, rounds: 1 },
  { left: 2, rounds: 1 },
  { left: 1, rounds: 2 },
];
const RATE = 0.15;
const FIRST_SQUARES = 0.1;
const LEAST_SLOPE = 1e-4;
/** Texts that were not learned from are less sure: tuned on told stories of that kind. */
const TRUST = 0.55;

/** A word and what is learned of it: in each place of the three arrays a column, its pull, and how often that was corrected. */
interface Word {
  readonly toldIn: number;
  /** A rare word is learned from as much as a common one. */
  readonly rarity: number;
  columns: Uint16Array;
  values: Float64Array;
  /** Sums of the squares of all corrections so far: the more of them, the smaller the next one. */
  squares: Float64Array;
}

interface Example extends LabelledText {
  readonly words: readonly Word[];
  readonly share: number;
}

/**
 * How strongly words pull towards columns, learned at build: a logistic regression over words, fitted by AdaGrad, from
 * which the pulls that say least are taken step by step. The same texts give the same pulls.
 */
export function learnPulls(
  texts: readonly LabelledText[],
  columns: Columns,
  { codesOf, most }: LearningOptions,
): Pulls {
  const learnFrom = correcting(columns);
  const told = inMixedOrder(texts, ({ text }) => text).map((text) => ({
    ...text,
    codes: codesOf(text.text),
  }));
  const words = wordsOf(told, columns);
  const examples = told.flatMap(({ codes, ...text }): readonly Example[] => {
    const known = codes.flatMap((code) => words.get(code) ?? []);
    return known.length === 0 ? [] : [{ ...text, words: known, share: shareOf(known.length) }];
  });
  for (const { left, rounds } of STAGES) {
    leaveMost([...words.values()], left * most);
    for (let round = 0; round < rounds; round += 1) examples.forEach(learnFrom);
  }
  return new Map(
    Array.from(words, ([code, { columns: towards, values, rarity }]) => [
      code,
      new Map(Array.from(towards, (column, place) => [column, (values[place] ?? 0) * rarity * TRUST])),
    ]),
  );
}

/** The words that were told often enough, each with a pull towards all columns of the outcomes where it was told. */
function wordsOf(
  told: readonly (LabelledText & { readonly codes: readonly number[] })[],
  columns: Columns,
): ReadonlyMap<number, Word> {
  const columnsOf = new Map<number, number[]>();
  columns.forEach((outcomes, column) => {
    for (const outcome of outcomes) columnsOf.set(outcome, [...(columnsOf.get(outcome) ?? []), column]);
  });
  const toldIn = new Map<number, number>();
  for (const code of told.flatMap(({ codes }) => codes)) toldIn.set(code, (toldIn.get(code) ?? 0) + 1);
  const toldOf = new Map<number, Set<number>>();
  for (const { codes, outcomes } of told) {
    const towards = outcomes.flatMap((outcome) => columnsOf.get(outcome) ?? []);
    for (const code of codes) {
      if ((toldIn.get(code) ?? 0) < LEAST_TOLD) continue;
      const known = toldOf.get(code) ?? new Set();
      for (const column of towards) known.add(column);
      toldOf.set(code, known);
    }
  }
  return new Map(
    Array.from(toldOf, ([code, towards]): [number, Word] => {
      const count = toldIn.get(code) ?? 0;
      const word = {
        toldIn: count,
        rarity: Math.log(told.length / count) + 1,
        columns: Uint16Array.from(towards),
        values: new Float64Array(towards.size),
        squares: new Float64Array(towards.size).fill(FIRST_SQUARES),
      };
      return [code, word];
    }),
  );
}

/** Leaves so many pulls: those that pull most in most texts. */
function leaveMost(words: readonly Word[], most: number): void {
  const weightsOf = ({ values, rarity, toldIn }: Word) =>
    values.map((value) => value * rarity * Math.sqrt(toldIn));
  const weights = Float64Array.from(words.flatMap((word) => [...weightsOf(word)])).sort();
  if (weights.length <= most) return;
  const least = Math.max(0, weights.at(-1 - most) ?? 0);
  for (const word of words) {
    const weightOf = weightsOf(word);
    const isLeft = (_: number, place: number) => (weightOf[place] ?? 0) > least;
    word.columns = word.columns.filter(isLeft);
    word.values = word.values.filter(isLeft);
    word.squares = word.squares.filter(isLeft);
  }
}

/** Corrects the pulls of a text's words by how far they are from its outcomes. */
function correcting(columns: Columns): (example: Example) => void {
  // Room that all texts use in turn: there are many.
  const ofColumns = new Float64Array(columns.length);
  const ofOutcomes = new Float64Array(outcomeCount(columns));
  return ({ words, share, outcomes: right }) => {
    ofColumns.fill(0);
    for (const { columns: towards, values, rarity } of words) {
      for (let place = 0; place < towards.length; place += 1) {
        const column = towards[place] ?? 0;
        ofColumns[column] = (ofColumns[column] ?? 0) + (values[place] ?? 0) * rarity * share;
      }
    }
    ofOutcomes.fill(0);
    columns.forEach((outcomes, column) => {
      const pull = ofColumns[column] ?? 0;
      for (const outcome of outcomes) ofOutcomes[outcome] = (ofOutcomes[outcome] ?? 0) + pull;
    });
    turnIntoErrors(ofOutcomes, right);
    columns.forEach((outcomes, column) => {
      ofColumns[column] = outcomes.reduce((sum, outcome) => sum + (ofOutcomes[outcome] ?? 0), 0);
    });
    for (const { columns: towards, values, squares, rarity } of words) {
      for (let place = 0; place < towards.length; place += 1) {
        const slope = (ofColumns[towards[place] ?? 0] ?? 0) * rarity * share;
        if (Math.abs(slope) < LEAST_SLOPE) continue;
        const sum = (squares[place] = (squares[place] ?? 0) + slope * slope);
        values[place] = (values[place] ?? 0) - (RATE * slope) / Math.sqrt(sum);
      }
    }
  };
}

/** Turns log odds of outcomes into what each one's chance has too much, if that of the right ones should be whole. */
function turnIntoErrors(odds: Float64Array, right: readonly number[]): void {
  const highest = odds.reduce((most, odd) => Math.max(most, odd), -Infinity);
  let sum = 0;
  odds.forEach((odd, outcome) => {
    sum += odds[outcome] = Math.exp(odd - highest);
  });
  const sumOfRight = right.reduce((so, outcome) => so + (odds[outcome] ?? 0), 0);
  odds.forEach((likelihood, outcome) => {
    odds[outcome] = likelihood / sum - (right.includes(outcome) ? likelihood / sumOfRight : 0);
  });
}
