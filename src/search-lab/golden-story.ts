import type { StorySources } from '../domain/story/hear-outcomes.ts';
import { hearStory } from '../domain/story/hear-story.ts';
import type { HeardStory, SettledAnswer, ValueType } from '../domain/story/story.ts';
import type { GoldenStory } from '../schemas/golden-story.ts';

/** What was understood of a golden story, and how well. */
export interface JudgedStory {
  readonly golden: GoldenStory;
  readonly heard: HeardStory;
  /** Whether the first card is right, or there is rightly none. */
  readonly isFirst: boolean;
  /** Whether a right card is among them, or there is rightly none. */
  readonly isAmong: boolean;
  /** Answers that are settled though the story says otherwise; of a story that doesn't tell what it settles none. */
  readonly wrong: readonly SettledAnswer[];
  readonly values: readonly JudgedValues[];
}

/** Values of one type. */
export interface JudgedValues {
  readonly type: ValueType;
  readonly told: readonly string[];
  /** Those that were not found, and found ones that nobody told. */
  readonly missed: readonly string[];
  readonly invented: readonly string[];
}

const TOLD_TYPES = [
  ['order', 'orders'],
  ['date', 'dates'],
  ['sum', 'sums'],
] as const;

/** Whether nothing here answers the story. */
export function isOffTopic({ outcomes }: GoldenStory): boolean {
  return outcomes.length === 0;
}

/** Hears a golden story and judges what was understood. */
export function judgeStory(sources: StorySources, golden: GoldenStory): JudgedStory {
  return judgeHeard(golden, hearStory(sources, golden.story, golden.today));
}

/** Judges what was understood of a golden story. */
export function judgeHeard(golden: GoldenStory, heard: HeardStory): JudgedStory {
  const right = [...golden.outcomes, ...(golden.second ?? [])];
  const isRight = ({ outcome }: { readonly outcome: string }) => right.includes(outcome);
  const [first] = heard.cards;
  const isRightlyNone = first === undefined && (isOffTopic(golden) || golden.vague === true);
  return {
    golden,
    heard,
    isFirst: isRightlyNone || (first !== undefined && isRight(first)),
    isAmong: isRightlyNone || heard.cards.some(isRight),
    wrong: heard.settled.filter(
      ({ question, answer }) => golden.settled !== undefined && golden.settled[question] !== answer,
    ),
    values: TOLD_TYPES.map(([type, key]) => {
      const told = golden.values?.[key] ?? [];
      const found = new Set(heard.values.filter((value) => value.type === type).map(({ value }) => value));
      return {
        type,
        told,
        missed: told.filter((value) => !found.has(value)),
        invented: [...found].filter((value) => !told.includes(value)),
      };
    }),
  };
}

/**
 * What was misunderstood of a story in words, for editors; empty if nothing was.
 * @example formatMisheard(judged) → ['рассказ «Открыла коробку, а там пусто»: ждали pustaya-korobka, карточки: kak-vernut']
 */
export function formatMisheard({ golden, heard, isFirst, wrong, values }: JudgedStory): readonly string[] {
  const name = `рассказ «${shortened(golden.story)}»`;
  const cards = heard.cards.map(({ outcome }) => outcome).join(', ') || 'нет';
  const wanted = isOffTopic(golden) ? 'ждали без карточек' : `ждали ${golden.outcomes.join(' или ')}`;
  return [
    ...(isFirst ? [] : [`${name}: ${wanted}, карточки: ${cards}`]),
    ...wrong.map(
      ({ question, answer, words }) => `${name}: решено ${question}.${answer} по словам «${words.join(' ')}»`,
    ),
    ...values.flatMap(({ type, missed, invented }) => [
      ...missed.map((value) => `${name}: не найдено ${VALUE_NAMES[type]} ${value}`),
      ...invented.map((value) => `${name}: выдумано ${VALUE_NAMES[type]} ${value}`),
    ]),
  ];
}

/** How reports call values. */
export const VALUE_NAMES: Readonly<Record<ValueType, string>> = {
  order: 'номер заказа',
  date: 'день',
  sum: 'сумма',
  goods: 'товар',
  demand: 'просьба',
  wrote: 'сколько раз писали',
  behalf: 'за кого пишут',
  side: 'кто пишет',
};

const SHORT = 60;

function shortened(story: string): string {
  const line = story.replace(/\s+/g, ' ');
  return line.length > SHORT ? `${line.slice(0, SHORT).trimEnd()}…` : line;
}
