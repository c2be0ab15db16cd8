import { answerMessage } from '../domain/story/answer-message.ts';
import type { StorySources } from '../domain/story/hear-outcomes.ts';
import type { GoldenMessage } from '../schemas/golden-message.ts';
import { percentText } from './golden-failures.ts';
import { formatMiss, isAmongFirst, judgeQuery, type JudgedPages, type Judgement } from './golden-query.ts';
import { answerShares, type AnswerShares } from './golden-shares.ts';

/** What the operators' desk makes of a golden message. */
export interface JudgedMessage extends Judgement {
  readonly held: boolean;
}

/** What is wanted of a share, and what it has come to and must not fall below. */
interface Target {
  readonly title: string;
  readonly share: (shares: AnswerShares) => number;
  readonly aim: number;
  readonly least: number;
}

const TARGETS: readonly Target[] = [
  { title: 'верная первой', share: ({ first }) => first, aim: 85, least: 74 },
  { title: 'годная в трёх', share: ({ topThree }) => topThree, aim: 95, least: 90 },
];

/** Asks the desk every golden message. */
export function judgeMessages(
  sources: StorySources,
  messages: readonly GoldenMessage[],
  pages: JudgedPages,
): readonly JudgedMessage[] {
  return messages.map(({ message, today, best, ok = [], held = false }) => {
    const troubles = answerMessage(sources, message, today);
    const results = troubles.flatMap((trouble) => trouble.pages);
    return { ...judgeQuery({ q: message, kind: 'head', best, ok }, { results, maybe: [] }, pages), held };
  });
}

/** Messages that are answered worse than they must be, with the shares that say so; held ones apart. Empty if all is well. */
export function messageFailures(judged: readonly JudgedMessage[]): readonly string[] {
  return halvesOf(judged).flatMap(([title, half]) => {
    if (half.length === 0) return [];
    const shares = answerShares(half);
    const missed = TARGETS.map((target) => ({ ...target, reached: target.share(shares) })).filter(
      ({ reached, least }) => reached < least,
    );
    return [
      ...(missed.length === 0 ? [] : missesIn(half)),
      ...missed.map(
        ({ title: name, reached, least, aim }) =>
          `${title}, сообщения: ${name} ${percentText(reached)}, надо ${percentText(least)}, цель ${percentText(aim)}`,
      ),
    ];
  });
}

/** Which messages have no right page among the first, then shares, tuned and held messages apart. */
export function messageReport(judged: readonly JudgedMessage[]): string {
  return [
    ...missesIn(judged),
    ...halvesOf(judged).map(([title, half]) => {
      const { first, topThree } = answerShares(half);
      return `${title}, сообщений ${String(half.length)}: первой ${percentText(first)}, в трёх ${percentText(topThree)}`;
    }),
  ].join('\n');
}

function missesIn(judged: readonly JudgedMessage[]): readonly string[] {
  return judged.filter((judgement) => !isAmongFirst(judgement)).map((judgement) => formatMiss(judgement));
}

function halvesOf(judged: readonly JudgedMessage[]) {
  return [
    ['подбор', judged.filter(({ held }) => !held)],
    ['проверка', judged.filter(({ held }) => held)],
  ] as const;
}
