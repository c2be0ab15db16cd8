import { HEAD_KINDS } from '../schemas/golden-query.ts';
import { formatMiss, isSolved, type JudgedQuery } from './golden-query.ts';
import { answerShares, goldenShares, type GoldenShares } from './golden-shares.ts';

/** A share that search is to come to, and its words in a report. */
interface Target {
  readonly title: string;
  readonly share: (shares: GoldenShares) => number;
  /** What it must not fall below. */
  readonly aim: number;
}

const TARGETS: readonly Target[] = [
  { title: 'частые: верная первой', share: ({ head }) => head.first, aim: 88 },
  { title: 'частые: годная в трёх', share: ({ head }) => head.topThree, aim: 98 },
  { title: 'частые: не только догадка', share: ({ head }) => 100 - head.onlyGuessed, aim: 92 },
  { title: 'частые без ответа: честно', share: ({ uncoveredHonest }) => uncoveredHonest, aim: 85 },
  { title: 'частые: уверенность отличает', share: ({ headSeparation }) => headSeparation, aim: 90 },
  { title: 'близкие: верная первой', share: ({ literal }) => literal.first, aim: 93 },
  { title: 'близкие: годная в трёх', share: ({ literal }) => literal.topThree, aim: 98.5 },
  { title: 'далёкие: верная первой', share: ({ meaning }) => meaning.first, aim: 75 },
  { title: 'далёкие: годная в трёх', share: ({ meaning }) => meaning.topThree, aim: 90 },
  { title: 'по фактам: не только догадка', share: ({ factOnlyGuessed }) => 100 - factOnlyGuessed, aim: 88 },
  { title: 'не о нас: честно', share: ({ offTopicHonest }) => offTopicHonest, aim: 88 },
];

/** No kind of what people ask most may fall behind the others. */
const HEAD_KIND_AIM = 80;

/**
 * What search answers worse than it must: queries that are missed, queries marked as unsolved that are found, and
 * shares below their targets, apart for queries that weights are tuned on. A line each, empty if all is well.
 */
export function goldenFailures(judgements: readonly JudgedQuery[]): readonly string[] {
  const isMarked = ({ query }: JudgedQuery) => query.unsolved === true;
  const isHeld = ({ query }: JudgedQuery) => query.held === true;
  return [
    ...judgements
      .filter((judgement) => !isSolved(judgement) && !isMarked(judgement))
      .map((judgement) => formatMiss(judgement)),
    ...judgements
      .filter((judgement) => isSolved(judgement) && isMarked(judgement))
      .map(({ query }) => `запрос «${query.q}» находится: уберите unsolved`),
    ...missedTargets(judgements.filter((judgement) => !isHeld(judgement))).map(
      (missed) => `подбор: ${missed}`,
    ),
    ...missedTargets(judgements.filter(isHeld)).map((missed) => `проверка: ${missed}`),
  ];
}

function missedTargets(judgements: readonly JudgedQuery[]): readonly string[] {
  // A shop that has no such queries owes none of them.
  if (judgements.length === 0) return [];
  const shares = goldenShares(judgements);
  return [
    ...TARGETS.map((target) => ({ ...target, share: target.share(shares) })),
    ...HEAD_KINDS.map((kind) => ({
      title: `частые ${kind}: верная первой`,
      share: answerShares(judgements.filter(({ query }) => 'best' in query && query.kind === kind)).first,
      aim: HEAD_KIND_AIM,
    })),
  ]
    .filter(({ share, aim }) => share < aim)
    .map(({ title, share, aim }) => `${title} ${percentText(share)}, надо ${percentText(aim)}`);
}

/**
 * A share as reports write it, rounded down so that what misses its target doesn't look like it.
 * @example percentText(98.49) → '98,4 %'
 */
export function percentText(share: number): string {
  return `${(Math.floor(share * 10) / 10).toFixed(1).replace('.', ',')} %`;
}
