import { QUERY_KINDS } from '../schemas/golden-query.ts';
import { formatMiss, isSolved, type JudgedQuery } from './golden-query.ts';
import { goldenShares, rankShares } from './golden-shares.ts';

/** All unsolved queries in words, then the shares by kind and in all, apart for queries that weights are tuned on. */
export function goldenReport(judgements: readonly JudgedQuery[]): string {
  const tuned = judgements.filter(({ query }) => query.held !== true);
  const held = judgements.filter(({ query }) => query.held === true);
  return [
    ...judgements.filter((judgement) => !isSolved(judgement)).map(formatMiss),
    '',
    ...QUERY_KINDS.map((kind) => kindLine(kind, judgements)),
    '',
    sharesLine('По ним подбирают веса', tuned),
    sharesLine('Только для проверки', held),
  ].join('\n');
}

/** The shares of a set of queries in one line. */
export function sharesLine(title: string, judgements: readonly JudgedQuery[]): string {
  const { near, far, honest, onlyMaybe } = goldenShares(judgements);
  return [
    `${title} (${String(judgements.length)}): близкие первым ${percent(near.first)}, в трёх ${percent(near.topThree)}`,
    `далёкие первым ${percent(far.first)}, в трёх ${percent(far.topThree)}`,
    `не о нас честно ${percent(honest)}, ответ только среди догадок ${percent(onlyMaybe)}`,
  ].join('; ');
}

function kindLine(kind: JudgedQuery['query']['kind'], judgements: readonly JudgedQuery[]): string {
  const ofKind = judgements.filter(({ query }) => query.kind === kind);
  const { first, topThree } = rankShares(ofKind);
  const solved = (100 * ofKind.filter(isSolved).length) / ofKind.length;
  const shares =
    kind === 'offtopic'
      ? `честно ${percent(solved)}`
      : `первым ${percent(first)}, в трёх ${percent(topThree)}`;
  return `${kind.padEnd(10)} ${String(ofKind.length).padStart(4)}  ${shares}`;
}

function percent(value: number): string {
  return `${value.toFixed(1).replace('.', ',')} %`;
}
