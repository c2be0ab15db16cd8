import { isAmongFirst, isAnswerable, type JudgedQuery, type Judgement } from './golden-query.ts';

/** How well search does on many golden queries, in per cent. */
export interface GoldenShares {
  /** What people ask most. */
  readonly head: AnswerShares;
  /** Queries in our words or a slip away from them. */
  readonly literal: AnswerShares;
  /** Queries in other words: synonyms and slang. */
  readonly meaning: AnswerShares;
  /** Queries off the topic that got no confident list. */
  readonly offTopicHonest: number;
  /** Queries of every shop that nothing here answers, and that got no confident list. */
  readonly uncoveredHonest: number;
  /** How well confidence tells what people ask most from what nothing here answers. */
  readonly headSeparation: number;
  /** How well confidence tells the other answered queries from those off the topic. */
  readonly factSeparation: number;
  /** Of all queries judged by facts with an answer among the first, those that show it only as a guess. */
  readonly factOnlyGuessed: number;
}

/** How often there is an answer, in per cent. */
export interface AnswerShares {
  /** Of all: a right page stands first. */
  readonly first: number;
  /** Of all: a page that answers stands among the first three. */
  readonly topThree: number;
  /** Of those with an answer among the first three: it is shown only as a guess. */
  readonly onlyGuessed: number;
}

/** Sums judgements up. */
export function goldenShares(judgements: readonly JudgedQuery[]): GoldenShares {
  const head = judgements.filter(({ query }) => 'best' in query);
  const byFacts = judgements.filter(({ query }) => 'facts' in query);
  const offTopic = judgements.filter(({ query }) => query.kind === 'offtopic');
  const uncovered = judgements.filter(({ query }) => query.kind === 'none');
  const isMeant = ({ query: { kind } }: JudgedQuery) => kind === 'synonym' || kind === 'slang';
  return {
    head: answerShares(head),
    literal: answerShares(byFacts.filter((judgement) => !isMeant(judgement))),
    meaning: answerShares(byFacts.filter(isMeant)),
    offTopicHonest: honestShare(offTopic),
    uncoveredHonest: honestShare(uncovered),
    headSeparation: separation(head, uncovered),
    factSeparation: separation(byFacts, offTopic),
    factOnlyGuessed: answerShares(byFacts).onlyGuessed,
  };
}

/** How often judgements of one sort have an answer. */
export function answerShares(judgements: readonly Judgement[]): AnswerShares {
  const answered = judgements.filter(isAmongFirst);
  return {
    first: percent(judgements, ({ first }) => first),
    topThree: percent(judgements, isAmongFirst),
    onlyGuessed: answered.length === 0 ? 0 : percent(answered, ({ confident }) => !confident),
  };
}

/** How often queries that nothing answers got no confident list. */
export function honestShare(judgements: readonly JudgedQuery[]): number {
  return percent(judgements, (judgement) => !isAnswerable(judgement.query) && !judgement.confident);
}

/** Area under the ROC curve: how often an answered query is surer than another that nothing answers, a tie by half. */
function separation(answered: readonly JudgedQuery[], unanswered: readonly JudgedQuery[]): number {
  const pairs = answered.flatMap(({ confidence }) =>
    unanswered.map((other) =>
      confidence > other.confidence ? 1 : confidence === other.confidence ? 0.5 : 0,
    ),
  );
  return pairs.length === 0 ? 100 : (100 * pairs.reduce((sum: number, won) => sum + won, 0)) / pairs.length;
}

function percent(judgements: readonly Judgement[], holds: (judgement: Judgement) => boolean): number {
  return judgements.length === 0 ? 100 : (100 * judgements.filter(holds).length) / judgements.length;
}
