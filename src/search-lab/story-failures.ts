import type { ValueType } from '../domain/story/story.ts';
import { percentText } from './golden-failures.ts';
import { formatMisheard, isOffTopic, VALUE_NAMES, type JudgedStory } from './golden-story.ts';

/** How well stories are understood, in per cent. */
interface StoryShares {
  readonly first: number;
  readonly among: number;
  readonly offTopicHonest: number;
  /** Of stories that tell which answers they settle those with no other settled. */
  readonly rightlySettled: number;
  readonly values: readonly ValueShare[];
}

/** Of values of one type those that were found, and how many were invented. */
interface ValueShare {
  readonly type: ValueType;
  readonly found: number;
  readonly invented: number;
}

/** What is wanted of a share, and what it has come to and must not fall below: as the aim where it stands there. */
interface Target {
  readonly aim: number;
  readonly least?: number;
}

const FIRST: Target = { aim: 70 };
const AMONG: Target = { aim: 90 };
const OFF_TOPIC: Target = { aim: 85, least: 71 };
const RIGHTLY_SETTLED: Target = { aim: 97 };
const FOUND: Partial<Record<ValueType, Target>> = {
  order: { aim: 99 },
  date: { aim: 95 },
  sum: { aim: 98, least: 92 },
};

/** Sums judgements up. */
function storyShares(judged: readonly JudgedStory[]): StoryShares {
  const onTopic = judged.filter(({ golden }) => !isOffTopic(golden));
  const types = judged[0]?.values.map(({ type }) => type) ?? [];
  return {
    first: percent(onTopic, ({ isFirst }) => isFirst),
    among: percent(onTopic, ({ isAmong }) => isAmong),
    offTopicHonest: percent(
      judged.filter(({ golden }) => isOffTopic(golden)),
      ({ isFirst }) => isFirst,
    ),
    rightlySettled: percent(
      judged.filter(({ golden }) => golden.settled !== undefined),
      ({ wrong }) => wrong.length === 0,
    ),
    values: types.map((type) => {
      const ofType = judged.flatMap(({ values }) => values.filter((value) => value.type === type));
      const told = ofType.flatMap((value) => value.told);
      const missed = ofType.flatMap((value) => value.missed);
      return {
        type,
        found: told.length === 0 ? 100 : (100 * (told.length - missed.length)) / told.length,
        invented: ofType.flatMap((value) => value.invented).length,
      };
    }),
  };
}

/**
 * Shares of stories that are understood worse than they must be, with the stories at fault; held ones apart. Empty if
 * all is well.
 */
export function storyFailures(judged: readonly JudgedStory[]): readonly string[] {
  const halves = [
    ['подбор', judged.filter(({ golden }) => golden.held !== true)],
    ['проверка', judged.filter(({ golden }) => golden.held === true)],
  ] as const;
  return halves.flatMap(([title, half]) => {
    if (half.length === 0) return [];
    const missed = missedTargets(storyShares(half));
    return missed.length === 0
      ? []
      : [...half.flatMap(formatMisheard), ...missed.map((target) => `${title}, рассказы: ${target}`)];
  });
}

function missedTargets({ values, ...shares }: StoryShares): readonly string[] {
  return [
    { title: 'верная карточка первой', share: shares.first, ...FIRST },
    { title: 'верная среди карточек', share: shares.among, ...AMONG },
    { title: 'не о нас: без карточек', share: shares.offTopicHonest, ...OFF_TOPIC },
    { title: 'решено только сказанное', share: shares.rightlySettled, ...RIGHTLY_SETTLED },
    ...values.map(({ type, found }) => ({
      title: VALUE_NAMES[type],
      share: found,
      ...(FOUND[type] ?? { aim: 0 }),
    })),
  ]
    .filter(({ share, aim, least = aim }) => share < least)
    .map(
      ({ title, share, aim, least = aim }) =>
        `${title} ${percentText(share)}, надо ${percentText(least)}${least < aim ? `, цель ${percentText(aim)}` : ''}`,
    );
}

/** What is misunderstood of stories in words, then shares, tuned and held stories apart, and outcomes that none reaches. */
export function storyReport(judged: readonly JudgedStory[], outcomes: ReadonlySet<string>): string {
  const reached = new Set(judged.flatMap(({ heard }) => heard.cards.map(({ outcome }) => outcome)));
  const unreached = [...outcomes].filter((outcome) => !reached.has(outcome));
  return [
    ...judged.flatMap(formatMisheard),
    '',
    ...[false, true].map((isHeld) => {
      const half = judged.filter(({ golden }) => (golden.held === true) === isHeld);
      return `${isHeld ? 'Только для проверки' : 'По ним подбирают правила'}, рассказов ${String(half.length)}: ${sharesText(storyShares(half))}`;
    }),
    `Ни один рассказ не ведёт к исходам: ${unreached.join(', ') || 'таких нет'}`,
  ].join('\n');
}

function sharesText({ first, among, offTopicHonest, rightlySettled, values }: StoryShares): string {
  const named = values.map(
    ({ type, found, invented }) => `${VALUE_NAMES[type]} ${percentText(found)}, выдумано ${String(invented)}`,
  );
  return [
    `первой ${percentText(first)}`,
    `среди карточек ${percentText(among)}`,
    `не о нас честно ${percentText(offTopicHonest)}`,
    `решено только сказанное ${percentText(rightlySettled)}`,
    ...named,
  ].join('; ');
}

function percent(judged: readonly JudgedStory[], holds: (one: JudgedStory) => boolean): number {
  return judged.length === 0 ? 100 : (100 * judged.filter(holds).length) / judged.length;
}
