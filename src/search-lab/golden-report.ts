import { FACT_KINDS, HEAD_KINDS } from '../schemas/golden-query.ts';
import { percentText } from './golden-failures.ts';
import { formatMiss, isSolved, type JudgedQuery } from './golden-query.ts';
import { answerShares, goldenShares, honestShare, type AnswerShares } from './golden-shares.ts';

/** The queries that search is known to miss in words, then shares by kind and in all, tuned and held queries apart. */
export function goldenReport(judgements: readonly JudgedQuery[]): string {
  const known = judgements.filter((judgement) => judgement.query.unsolved === true && !isSolved(judgement));
  return [
    ...known.map(formatMiss),
    ...halfReport(
      'По ним подбирают веса',
      judgements.filter(({ query }) => query.held !== true),
    ),
    ...halfReport(
      'Только для проверки',
      judgements.filter(({ query }) => query.held === true),
    ),
  ].join('\n');
}

/** The shares of a set of queries in one line, for comparing weights. */
export function sharesLine(title: string, judgements: readonly JudgedQuery[]): string {
  return `${title} (${String(judgements.length)}): ${sumLines(judgements).join('; ')}`;
}

function halfReport(title: string, judgements: readonly JudgedQuery[]): readonly string[] {
  const line = (kind: string, queries: readonly JudgedQuery[], text: string) =>
    queries.length === 0 ? [] : [`  ${kind.padEnd(10)} ${String(queries.length).padStart(4)}  ${text}`];
  const answered = (kinds: readonly string[], form: 'facts' | 'best') =>
    kinds.flatMap((kind) => {
      const ofKind = judgements.filter(({ query }) => form in query && query.kind === kind);
      return line(kind, ofKind, sharesText(answerShares(ofKind)));
    });
  const unanswered = (kind: 'offtopic' | 'none') => {
    const ofKind = judgements.filter(({ query }) => query.kind === kind);
    return line(kind, ofKind, `честно ${percentText(honestShare(ofKind))}`);
  };
  return [
    '',
    `${title}, ${String(judgements.length)}:`,
    ...answered(HEAD_KINDS, 'best'),
    ...unanswered('none'),
    '',
    ...answered(FACT_KINDS, 'facts'),
    ...unanswered('offtopic'),
    '',
    ...sumLines(judgements).map((sum) => `  ${sum}`),
  ];
}

function sumLines(judgements: readonly JudgedQuery[]): readonly string[] {
  const shares = goldenShares(judgements);
  return [
    `частые ${sharesText(shares.head)}`,
    `без ответа честно ${percentText(shares.uncoveredHonest)}, AUC ${percentText(shares.headSeparation)}`,
    `близкие ${sharesText(shares.literal)}`,
    `далёкие ${sharesText(shares.meaning)}`,
    `по фактам только догадка ${percentText(shares.factOnlyGuessed)}`,
    `не о нас честно ${percentText(shares.offTopicHonest)}, AUC ${percentText(shares.factSeparation)}`,
  ];
}

function sharesText({ first, topThree, onlyGuessed }: AnswerShares): string {
  return `первой ${percentText(first)}, в трёх ${percentText(topThree)}, только догадка ${percentText(onlyGuessed)}`;
}
