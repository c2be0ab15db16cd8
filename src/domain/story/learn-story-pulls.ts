import { hashOf } from '../search/word-set.ts';
import { codesOf, shareOf, type StoryPulls } from './story-pulls.ts';

/** A text of which is known where it leads. */
export interface LabelledText {
  readonly text: string;
  /** Columns of its outcomes: any of them is right. */
  readonly columns: readonly number[];
  /** What is known without the words that are to be learned: log odds by column. */
  readonly odds: ReadonlyMap<number, number>;
}

/** So many pulls fit into the file, those first that say most. */
const MOST_PULLS = 2700;
/** A word that was told once teaches nothing; a pull that chance explains as well neither. */
const LEAST_TOLD = 2;
const LEAST_SURPRISE = 0.3;

/** So often each text is learned from, and by how much: more learns texts by heart. */
const ROUNDS = 6;
const RATE = 0.2;
const FIRST_PULL = 1;
const FIRST_SQUARES = 1e-2;
const LEAST_SLOPE = 1e-4;

/** What is learned of a word and a column. */
interface Pull {
  readonly column: number;
  value: number;
  /** Sum of the squares of all corrections so far: the more of them, the smaller the next one. */
  squares: number;
}

interface Example extends LabelledText {
  readonly words: readonly (readonly Pull[])[];
  readonly share: number;
}

/**
 * How strongly words pull towards outcomes beyond what is known without them, learned at build: a logistic regression
 * over words, fitted by AdaGrad, whose only pulls are those of words that are told more often there than elsewhere.
 * The same texts give the same pulls.
 */
export function learnStoryPulls(texts: readonly LabelledText[], columns: number): StoryPulls {
  const told = inMixedOrder(texts).map((text) => ({ ...text, codes: codesOf(text.text) }));
  const pulls = new Map<number, Map<number, Pull>>();
  for (const { code, column } of tellingPairs(told, columns)) {
    const ofWord = pulls.get(code) ?? new Map<number, Pull>();
    pulls.set(code, ofWord.set(column, { column, value: FIRST_PULL, squares: FIRST_SQUARES }));
  }
  const examples = told.flatMap(({ codes, ...text }): readonly Example[] => {
    const words = codes.flatMap((code) => pulls.get(code) ?? []).map((ofWord) => [...ofWord.values()]);
    return words.length === 0 ? [] : [{ ...text, words, share: shareOf(words.length) }];
  });
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const example of examples) learnFrom(example, columns);
  }
  return new Map(
    Array.from(pulls, ([code, ofWord]) => [
      code,
      new Map(Array.from(ofWord.values(), ({ column, value }) => [column, value])),
    ]),
  );
}

/** The words and columns that go together more often than chance has it, those first that tell most of most texts. */
function tellingPairs(
  told: readonly (LabelledText & { readonly codes: readonly number[] })[],
  columns: number,
) {
  const ofWord = new Map<number, Map<number, number>>();
  const ofColumn = new Float64Array(columns);
  for (const { codes, columns: right } of told) {
    for (const code of codes) {
      const counts = ofWord.get(code) ?? new Map<number, number>();
      ofWord.set(code, counts);
      for (const column of right) {
        counts.set(column, (counts.get(column) ?? 0) + 1 / right.length);
        ofColumn[column] = (ofColumn[column] ?? 0) + 1 / right.length;
      }
    }
  }
  const all = ofColumn.reduce((sum, count) => sum + count, 0);
  return Array.from(ofWord, ([code, counts]) => {
    const toldIn = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (toldIn < LEAST_TOLD) return [];
    return Array.from(counts, ([column, count]) => {
      const surprise = Math.log((count * all) / (toldIn * (ofColumn[column] ?? 1)));
      return { code, column, surprise, tells: count * surprise };
    }).filter(({ surprise }) => surprise > LEAST_SURPRISE);
  })
    .flat()
    .sort((one, other) => other.tells - one.tells)
    .slice(0, MOST_PULLS);
}

/** Corrects the pulls of a text's words by how far they are from its outcomes. */
function learnFrom({ words, share, columns: right, odds }: Example, columns: number): void {
  const chances = new Float64Array(columns);
  for (const [column, odd] of odds) chances[column] = odd;
  for (const ofWord of words) {
    for (const { column, value } of ofWord) chances[column] = (chances[column] ?? 0) + value * share;
  }
  const highest = Math.max(...chances);
  let sum = 0;
  for (let column = 0; column < columns; column += 1) {
    sum += chances[column] = Math.exp((chances[column] ?? 0) - highest);
  }
  const sumOfRight = right.reduce((so, column) => so + (chances[column] ?? 0), 0);
  for (const ofWord of words) {
    for (const pull of ofWord) {
      const chance = chances[pull.column] ?? 0;
      const wanted = right.includes(pull.column) ? chance / sumOfRight : 0;
      const slope = (chance / sum - wanted) * share;
      if (Math.abs(slope) < LEAST_SLOPE) continue;
      pull.squares += slope ** 2;
      pull.value -= (RATE * slope) / Math.sqrt(pull.squares);
    }
  }
}

/** Texts of one outcome side by side would be learned last or first; their hash codes mix them, always alike. */
function inMixedOrder(texts: readonly LabelledText[]): readonly LabelledText[] {
  return texts
    .map((text) => ({ text, code: hashOf(text.text) }))
    .sort((one, other) => one.code - other.code)
    .map(({ text }) => text);
}
