import MiniSearch, { type SearchResult } from 'minisearch';
import type { QueryAnalysis } from './analyze-query.ts';
import type { AnswersFile, NoticeDocument, PackedAnswer } from './answer-document.ts';
import { compileSynonyms, expandStems, type Expansion, type SynonymTable } from './synonyms.ts';
import { stemsOf } from './words.ts';

/** The first tier of search, ready to be asked. */
export interface AnswersIndex {
  readonly answers: readonly PackedAnswer[];
  readonly notices: readonly NoticeDocument[];
  /** Finds pages by their place in `answers`. */
  readonly engine: MiniSearch;
  readonly synonyms: SynonymTable;
  /** On how many pages each stem stands. */
  readonly frequencies: ReadonlyMap<string, number>;
}

/** A page found in the answers index. */
export interface AnswerHit {
  readonly answer: PackedAnswer;
  /** How well it fits, comparable only within one query. */
  readonly score: number;
  /** Share of the query's weight that the page covers, 0 to 1: rare words weigh more, guessed ones count less. */
  readonly coverage: number;
  /** Stems of the page that were found, for highlighting. */
  readonly matchedStems: ReadonlySet<string>;
}

const FIELD_WEIGHTS = { title: 3, words: 2, answer: 1, section: 0.5 } as const;

/** A word the query only implies counts for this much of a word it has. */
const SYNONYM_WEIGHT = 0.3;

/** How far a word foreign to the index is repaired, as a share of its letters; shorter words are left alone. */
const TYPO_SHARE = 0.2;
const SHORTEST_REPAIRED = 4;

/** How much of a word is covered by a page that has only its synonym, repair or continuation. */
const GUESSED_COVERAGE = 0.7;

/** Builds the first tier from what `poisk/otvety.json` holds. */
export function buildAnswersIndex({ answers, notices, synonyms }: AnswersFile): AnswersIndex {
  const engine = new MiniSearch({
    fields: Object.keys(FIELD_WEIGHTS),
    tokenize: splitStems,
    processTerm: (stem) => stem,
  });
  const frequencies = new Map<string, number>();
  answers.forEach(({ title, words, answer, section = '' }, id) => {
    const fields: Record<keyof typeof FIELD_WEIGHTS, string> = {
      title: joinedStems(title),
      words,
      answer: joinedStems(answer),
      section: joinedStems(section),
    };
    engine.add({ id, ...fields });
    for (const stem of new Set(Object.values(fields).flatMap(splitStems))) {
      frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
    }
  });
  return { answers, notices, engine, synonyms: compileSynonyms(synonyms), frequencies };
}

/** Pages that have any word of the query, its synonym, repair or, for the last word, continuation; best first. */
export function queryAnswers(index: AnswersIndex, { words }: QueryAnalysis): readonly AnswerHit[] {
  const stems = words.map((word) => word.stem);
  const expansions = expandStems(stems, index.synonyms);
  const terms = [...stems, ...expansions.map((expansion) => expansion.stem)];
  const found = index.engine.search(terms.join(' '), {
    boost: FIELD_WEIGHTS,
    boostTerm: (_, position) => (position < stems.length ? 1 : SYNONYM_WEIGHT),
    fuzzy: (stem) => stem.length >= SHORTEST_REPAIRED && !index.frequencies.has(stem) && TYPO_SHARE,
    prefix: (_, position) => position === stems.length - 1,
  });
  return found.flatMap((result) => {
    const answer = index.answers[Number(result.id)];
    if (answer === undefined) return [];
    const coverage = coverageOf(index, result, stems, expansions);
    return { answer, score: result.score, coverage, matchedStems: new Set(result.terms) };
  });
}

function coverageOf(
  index: AnswersIndex,
  { terms, queryTerms }: SearchResult,
  stems: readonly string[],
  expansions: readonly Expansion[],
): number {
  const implied = expansions.filter(({ stem }) => terms.includes(stem)).flatMap(({ insteadOf }) => insteadOf);
  const guessed = new Set([...implied, ...queryTerms]);
  let covered = 0;
  let all = 0;
  for (const stem of stems) {
    const weight = rarity(index, stem);
    all += weight;
    if (terms.includes(stem)) covered += weight;
    else if (guessed.has(stem)) covered += weight * GUESSED_COVERAGE;
  }
  return covered / all;
}

/** Inverse document frequency: what is on every page says little, what is on none says most. */
function rarity(index: AnswersIndex, stem: string): number {
  return Math.log(1 + (index.answers.length + 1) / ((index.frequencies.get(stem) ?? 0) + 0.5));
}

function joinedStems(text: string): string {
  return stemsOf(text).join(' ');
}

function splitStems(text: string): string[] {
  return text.split(' ');
}
