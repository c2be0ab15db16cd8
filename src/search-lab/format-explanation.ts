import { foldDenials, isDenied, plainStem } from '../domain/language/negation.ts';
import type { AnsweredQuery } from '../domain/search/answer-query.ts';
import type { AnswersIndex } from '../domain/search/answers-index.ts';
import { confidenceOf } from '../domain/search/confidence.ts';
import { wordWeights } from '../domain/search/lexicon.ts';
import type { AnswerHit } from '../domain/search/find-answers.ts';
import type { QueryWord } from '../domain/search/query-word.ts';
import { findSynonyms } from '../domain/search/synonyms.ts';

const MOST_HITS = 10;

const READINGS: Readonly<Record<QueryWord['reading'], string>> = {
  known: '',
  repaired: ', исправлено',
  begun: ', начато',
  foreign: ', неизвестно',
};

/** What search understood of a query and how each score came about, for editors who ask why a page is found or not. */
export function formatExplanation(index: AnswersIndex, asked: AnsweredQuery): string {
  const { text, understood, words, dropped } = asked.analysis;
  const synonyms = findSynonyms(
    words.map(({ stem }) => stem),
    index.lexicon.synonyms,
  );
  const weights = wordWeights(index.lexicon, words);
  return [
    `Запрос: ${text}`,
    ...(understood === text ? [] : [`Понято: ${understood}`]),
    `Слова: ${words.map((word, at) => formatWord(word, weights[at] ?? 0)).join('; ') || 'нет'}`,
    ...(dropped.length > 0 ? [`Не учтены: ${dropped.join(', ')}`] : []),
    ...(synonyms.length > 0
      ? [
          `Синонимы: ${synonyms.map((synonym) => `${formatPhrase(synonym.insteadOf)} → ${formatPhrase(synonym.stems)}`).join('; ')}`,
        ]
      : []),
    '',
    ...formatHits(index, asked),
  ].join('\n');
}

function formatWord(word: QueryWord, weight: number): string {
  const kind = isDenied(word.stem) ? 'отрицание, ' : '';
  return `${inWords(word.token)} (${kind}основа «${plainStem(word.stem)}», вес ${decimal(weight)}${READINGS[word.reading]})`;
}

function formatPhrase(terms: readonly string[]): string {
  return foldDenials(terms).map(inWords).join(' ');
}

/**
 * A term as editors read it.
 * @example inWords('!пришел') → 'не пришел'
 */
function inWords(term: string): string {
  return isDenied(term) ? `не ${plainStem(term)}` : term;
}

function formatHits(index: AnswersIndex, { analysis, hits, topic }: AnsweredQuery): readonly string[] {
  const [best] = hits;
  const elsewhere = topic === undefined ? [] : [`Не здесь (${decimal(topic.score)}): ${topic.topic.text}`];
  if (best === undefined) return [...elsewhere, 'Ничего не найдено.'];
  const confidence = confidenceOf(analysis, best);
  return [
    ...elsewhere,
    `Найдено, ${confidence >= 0 ? 'уверенно' : 'только догадки'} (${decimal(confidence)}):`,
    ...hits
      .slice(0, MOST_HITS)
      .map((hit, place) => `${String(place + 1).padStart(2)}. ${formatHit(index, hit)}`),
  ];
}

/** Score, then its parts as `find-answers.ts` adds them up. */
function formatHit({ weights }: AnswersIndex, { answer, score, evidence, matchedStems }: AnswerHit): string {
  const { number = answer.url, title } = answer;
  const phrase = `${decimal(weights.nearestPhrase)} × ${decimal(evidence.nearestPhrase)}`;
  const heading = `${decimal(weights.titleLikeness)} × ${decimal(evidence.title)}`;
  const learned = `${decimal(weights.chance)} × ${decimal(evidence.chance)}`;
  return `${decimal(score)} = слова ${decimal(evidence.value)} + выучено ${learned} + фраза ${phrase} + заголовок ${heading}  ${number} ${title}  [${[...matchedStems].map(inWords).join(', ')}]`;
}

/**
 * A number as Russian text writes it.
 * @example decimal(0.813) → '0,81'
 */
function decimal(value: number): string {
  return value.toFixed(2).replace('.', ',');
}
