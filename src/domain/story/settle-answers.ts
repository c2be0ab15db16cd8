import { deny, isDenied } from '../language/negation.ts';
import { STOP_WORDS } from '../language/stop-words.ts';
import { kinOf, rarity, type Lexicon } from '../search/lexicon.ts';
import type { Answer, Tree } from '../tree/tree.ts';
import { isSignTerm, SIGN_WEIGHT } from './signs.ts';
import { unpackSays, type StoryFile } from './story-file.ts';
import { awayTerm, kinTerms, stemOfTerm, termsOf, type StoryWord } from './story-words.ts';
import type { SettledAnswer } from './story.ts';

/** Words of a phrase that stand farther apart say something else; in two clauses they must stand side by side. */
const MOST_BETWEEN = 3;
const CLAUSE_DISTANCE = MOST_BETWEEN;

const YES = /^Да(?!\p{L})/u;
const NO = /^Нет(?!\p{L})/u;

/** An answer that words give, with how much they say. */
export interface SaidAnswer extends SettledAnswer {
  /** Rarity of the words together. */
  readonly weight: number;
  /** Whether the words are only those of its label, which say nothing to who is not asked its question. */
  readonly isLabel: boolean;
}

/** A phrase by which an answer is known. */
interface Phrase extends Pick<SaidAnswer, 'question' | 'answer' | 'isLabel'> {
  readonly terms: readonly string[];
  /** What is said if one of the words is denied: «Нет» for «Да». */
  readonly other: string | undefined;
}

/** The phrases by the stem of their longest term. */
export type SaidPhrases = ReadonlyMap<string, readonly Phrase[]>;

/** Prepares the phrases of the file and the labels of the tree for `settleAnswers`. */
export function saidPhrases({ questions }: Tree, { says }: StoryFile): SaidPhrases {
  const phrases = new Map<string, Phrase[]>();
  Array.from(questions.values()).forEach(({ id: question, answers }, place) => {
    answers.forEach((answer, at) => {
      const add = (isLabel: boolean) => (terms: readonly string[]) => {
        const stem = longestStem(terms);
        const other = oppositeOf(answers, answer);
        const list = phrases.get(stem) ?? [];
        list.push({ question, answer: answer.id, isLabel, terms, other });
        phrases.set(stem, list);
      };
      unpackSays(says[place]?.[at] ?? '').forEach(add(false));
      if (!answer.unsure) piecesOf(answer.label).forEach(add(true));
    });
  });
  return phrases;
}

/** The terms of each part of a label. */
function piecesOf(label: string): readonly (readonly string[])[] {
  return label
    .split(/[,:;]| или /)
    .map(termsOf)
    .filter((terms) => terms.some((term) => !STOP_WORDS.has(term)));
}

function longestStem(terms: readonly string[]): string {
  return terms.map(stemOfTerm).reduce((longest, stem) => (stem.length > longest.length ? stem : longest), '');
}

/** «Нет» where the answer is «Да», and the other way round. */
function oppositeOf(answers: readonly Answer[], { label }: Answer): string | undefined {
  const [opposite] = [YES.test(label) ? NO : [], NO.test(label) ? YES : []].flat();
  return opposite && answers.find((other) => opposite.test(other.label))?.id;
}

/**
 * The answers of the tree that sentences give: all words of one of the answer's phrases stand near one another, denied
 * as they are there, where nothing doubts them; words of grammar among them stand as there. Of «Да» and «Нет» a
 * denied word gives the other.
 */
export function settleAnswers(
  sentences: readonly (readonly StoryWord[])[],
  phrases: SaidPhrases,
  lexicon: Lexicon,
): readonly SaidAnswer[] {
  const said = new Map<string, SaidAnswer>();
  for (const words of sentences) {
    const places = placesOfTerms(words, lexicon);
    const candidates = new Set(
      Array.from(places.keys(), (term) => phrases.get(stemOfTerm(term)) ?? []).flat(),
    );
    for (const phrase of candidates) {
      const found = findPhrase(phrase, places, words);
      if (found === undefined) continue;
      const { question, isLabel } = phrase;
      const key = `${question}.${found.answer} ${String(isLabel)}`;
      const weight = phrase.terms.reduce(
        (sum, term) => sum + (isSignTerm(term) ? SIGN_WEIGHT : rarity(lexicon, stemOfTerm(term))),
        0,
      );
      if (weight <= (said.get(key)?.weight ?? 0)) continue;
      const read = found.at.toSorted((one, other) => one - other).flatMap((at) => words[at]?.text ?? []);
      said.set(key, { question, answer: found.answer, isLabel, weight, words: read });
    }
  }
  return [...said.values()];
}

/** Where each term stands in a sentence, and what is one word with it. */
function placesOfTerms(
  words: readonly StoryWord[],
  lexicon: Lexicon,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  words.forEach(({ term, stem, isFrom, signs, isDoubted }, at) => {
    if (isDoubted) return;
    const terms = [term, ...kinTerms(term, kinOf(lexicon, stem))];
    for (const one of [...terms, ...(isFrom ? terms.map(awayTerm) : []), ...signs]) {
      const list = places.get(one) ?? [];
      list.push(at);
      places.set(one, list);
    }
  });
  return places;
}

/** The answer that a phrase gives, and the places of its words. */
function findPhrase(
  { terms, answer, other }: Phrase,
  places: ReadonlyMap<string, readonly number[]>,
  words: readonly StoryWord[],
): { readonly answer: string; readonly at: readonly number[] } | undefined {
  const at = nearest(terms, places, words);
  if (at !== undefined) return { answer, at };
  if (other === undefined) return undefined;
  for (const denied of terms.filter((term) => !isDenied(term))) {
    const found = nearest(
      terms.map((term) => (term === denied ? deny(term) : term)),
      places,
      words,
    );
    if (found !== undefined) return { answer: other, at: found };
  }
  return undefined;
}

/** Places of the terms where they stand near one another, if they do. */
function nearest(
  terms: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
  words: readonly StoryWord[],
): readonly number[] | undefined {
  const [first = [], ...others] = terms.map((term) => places.get(term) ?? []);
  for (const start of first) {
    const at = [start];
    for (const list of others) {
      const [near] = list
        .filter((place) => !at.includes(place))
        .sort((one, other) => Math.abs(one - start) - Math.abs(other - start));
      if (near !== undefined) at.push(near);
    }
    const [from, to] = [Math.min(...at), Math.max(...at)];
    const span = to - from + CLAUSE_DISTANCE * ((words[to]?.clause ?? 0) - (words[from]?.clause ?? 0));
    const isNear = terms.some((term) => STOP_WORDS.has(term))
      ? at.every((place, offset) => place === start + offset)
      : span < terms.length + MOST_BETWEEN;
    if (at.length === terms.length && isNear) return at;
  }
  return undefined;
}
