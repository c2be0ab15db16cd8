import type { AnswersFile, ElsewhereTopic, NoticeDocument, ShownAnswer } from './answer-document.ts';
import { buildLexicon, weightOf, type Lexicon } from './lexicon.ts';
import { unpackPhrases } from './pack-phrases.ts';
import { readSpelling, type SpellingFile } from './spelling.ts';
import { compileSynonyms } from './synonyms.ts';
import { WEIGHTS, type Weights } from './weights.ts';
import { answersDigest, type FurtherWordsFile } from './further-words.ts';
import { unpackKin } from './kin.ts';
import { unpackWordHints } from './word-hints.ts';
import { NO_WORD_PULLS, RARE_PULL, unpackWordPulls } from './word-pulls.ts';
import { deny, isDenied, plainStem } from '../language/negation.ts';
import { stemsOf } from '../language/words.ts';

/** The first tier of search, ready to be asked. */
export interface AnswersIndex {
  readonly answers: readonly ShownAnswer[];
  readonly elsewhere: readonly ElsewhereTopic[];
  readonly notices: readonly NoticeDocument[];
  readonly lexicon: Lexicon;
  /** Pages by stem. */
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  readonly phrases: readonly Phrase[];
  /** Places in `phrases` by stem. */
  readonly phrasesOf: ReadonlyMap<string, readonly number[]>;
  /** Stems that begin alike, by that beginning: see `familyOf`. */
  readonly families: ReadonlyMap<string, readonly string[]>;
  readonly weights: Weights;
}

/** That a stem stands on a page. */
interface Posting {
  /** Place of the page in `answers`, beyond them of a topic in `elsewhere`. */
  readonly page: number;
  /** How much the page is about it, 0 to 1. */
  readonly value: number;
  /** How strongly it pulls towards the page, in log odds: see `word-pulls.ts`. */
  readonly pull: number;
}

/** A title, alias or fact of a page. */
interface Phrase {
  readonly page: number;
  /** Rarity of its stems together. */
  readonly weight: number;
  readonly isTitle: boolean;
}

/** Stems that begin alike for so many letters mostly share a root: «доставк» and «доставщик». */
const FAMILY_LETTERS = 5;

/** A prefix of so many letters says nothing of the root: «передать» is no relative of «передумать». */
const LONG_PREFIX = /^(?:пере|пред|раз|рас|воз|вос|под|при|про|без|бес)/;
const ROOT_LETTERS = 3;

/** What a stem shares with its relatives; `undefined` if it is too short to tell. */
export function familyOf(term: string): string | undefined {
  const stem = plainStem(term);
  const prefix = LONG_PREFIX.exec(stem)?.[0] ?? '';
  const letters = Math.max(FAMILY_LETTERS, prefix.length + ROOT_LETTERS);
  if (stem.length < letters) return undefined;
  const family = stem.slice(0, letters);
  return isDenied(term) ? deny(family) : family;
}

/**
 * Builds the first tier from what `poisk/otvety.json` holds, and `poisk/nazvaniya.json` once it is there; throws if they
 * are of different builds.
 */
export function buildAnswersIndex(
  file: AnswersFile,
  further?: FurtherWordsFile,
  weights: Weights = WEIGHTS,
): AnswersIndex {
  if (further !== undefined && further.of !== answersDigest(file)) {
    throw new Error('further words of another answers file');
  }
  const { answers, notices } = file;
  const { elsewhere = [], topics = [], synonyms = '' } = further ?? {};
  const packed = [...file.phrases, ...topics];
  const values = new Map<string, Map<number, number>>();
  const phrasesOf = new Map<string, number[]>();
  const families = new Map<string, string[]>();
  const stemsOfPhrases: { page: number; stems: readonly string[]; isTitle: boolean }[] = [];

  const titles = [...answers.map(({ title }) => title), ...elsewhere.map(() => '')];
  titles.forEach((title, page) => {
    const titleStems = [...new Set(stemsOf(title))];
    const others = unpackPhrases(packed[page] ?? '');
    for (const [stem, worth] of worthOf(titleStems, others, weights)) {
      const ofStem = values.get(stem) ?? new Map<number, number>();
      values.set(stem, ofStem.set(page, worth / (weights.saturation + worth)));
    }
    for (const stems of [titleStems, ...others]) {
      for (const stem of stems) push(phrasesOf, stem, stemsOfPhrases.length);
      stemsOfPhrases.push({ page, stems, isTitle: stems === titleStems });
    }
  });
  const postings = postingsOf(values, further, titles.length, hintValue(weights));
  for (const stem of postings.keys()) {
    const family = familyOf(stem);
    if (family !== undefined) push(families, family, stem);
  }
  const frequencies = new Map(Array.from(postings, ([stem, pages]) => [stem, pages.length]));
  const plain = buildLexicon(titles.length, frequencies, compileSynonyms(synonyms));
  const lexicon = further === undefined ? plain : withHints(plain, further);
  const phrases = stemsOfPhrases.map(({ stems, ...phrase }) => ({
    ...phrase,
    weight: weightOf(lexicon, stems),
  }));
  return { answers, elsewhere, notices, lexicon, postings, phrases, phrasesOf, families, weights };
}

/** The pages that have a stem, those first that have it whole. */
export function pagesOf({ postings, lexicon, weights }: AnswersIndex, stem: string): readonly Posting[] {
  const value = hintValue(weights);
  return [
    ...(postings.get(stem) ?? []),
    ...lexicon.hints(stem).map((page) => ({ page, value, pull: RARE_PULL })),
  ];
}

/** The pages of each stem: those that have it, and those that further names pull it towards. */
function postingsOf(
  values: ReadonlyMap<string, ReadonlyMap<number, number>>,
  further: FurtherWordsFile | undefined,
  pageCount: number,
  hint: number,
): ReadonlyMap<string, readonly Posting[]> {
  const pages = new Map(Array.from(values, ([stem, ofStem]) => [stem, [...ofStem.keys()]]));
  const pulls = unpackWordPulls(further?.pulls ?? NO_WORD_PULLS, pages, pageCount);
  return new Map(
    Array.from(pulls, ([stem, ofStem]) => [
      stem,
      Array.from(ofStem, ([page, pull]) => ({ page, value: values.get(stem)?.get(page) ?? hint, pull })),
    ]),
  );
}

/** What a word is worth on a page that doesn't have it whole. */
function hintValue({ hint, saturation }: Weights): number {
  return hint / (saturation + hint);
}

function withHints(lexicon: Lexicon, { hints, kin }: FurtherWordsFile): Lexicon {
  return { ...lexicon, hints: unpackWordHints(hints), kin: unpackKin(kin, lexicon.stems) };
}

/** The index with what puts slips in unknown words right. */
export function withSpelling(index: AnswersIndex, file: SpellingFile): AnswersIndex {
  return { ...index, lexicon: { ...index.lexicon, spelling: readSpelling(file, index.lexicon) } };
}

/** What a query is asked while there is no index: every word is foreign, none is repaired, no page is found. */
export const EMPTY_INDEX = buildAnswersIndex({ answers: [], phrases: [], notices: [] });

/** What each stem of a page is worth: most in the title, more in several phrases than in one. */
function worthOf(
  title: readonly string[],
  phrases: readonly (readonly string[])[],
  weights: Weights,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const stem of phrases.flat()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const worth = new Map(title.map((stem) => [stem, weights.title]));
  for (const [stem, count] of counts) {
    worth.set(stem, (worth.get(stem) ?? 0) + weights.phrase * (1 + Math.log(count) / 2));
  }
  return worth;
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
