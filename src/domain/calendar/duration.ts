/** The length of a period. */
export interface Duration {
  readonly unit: 'hour' | 'day' | 'week';
  readonly count: number;
}

/**
 * Reads a duration as editors write it; `undefined` if it is none.
 * @example parseDuration('P3W') → { unit: 'week', count: 3 }
 */
export function parseDuration(text: string): Duration | undefined {
  const [, count, unit, hours] = /^P(?:(\d+)([DW])|T(\d+)H)$/.exec(text) ?? [];
  if (hours !== undefined) return { unit: 'hour', count: Number(hours) };
  return count === undefined ? undefined : { unit: unit === 'W' ? 'week' : 'day', count: Number(count) };
}

/**
 * Writes a duration as `parseDuration` reads it.
 * @example formatDuration({ unit: 'hour', count: 1 }) → 'PT1H'
 */
export function formatDuration({ unit, count }: Duration): string {
  return unit === 'hour' ? `PT${String(count)}H` : `P${String(count)}${unit === 'week' ? 'W' : 'D'}`;
}

const HOURS = { hour: 1, day: 24, week: 168 };

/** How many hours a duration lasts without a break. */
export function hoursOf({ unit, count }: Duration): number {
  return count * HOURS[unit];
}

const UNITS: readonly (readonly [word: RegExp, unit: Duration['unit']])[] = [
  [/^час/i, 'hour'],
  [/^(?:д[не]|сут)/i, 'day'],
  [/^недел/i, 'week'],
];

/**
 * The shortest and the longest that a period's words name; `undefined` where they name it some other way.
 * @example readPeriodWords('2–5 дней') → [{ unit: 'day', count: 2 }, { unit: 'day', count: 5 }]
 */
export function readPeriodWords(words: string): readonly [least: Duration, most: Duration] | undefined {
  const [, least, most = least, word = ''] =
    /^\D*?(\d+)(?:[–-](\d+))? (?:рабоч\S+ |календарн\S+ )?([а-яё]+)\D*$/i.exec(words) ?? [];
  const [, unit] = UNITS.find(([pattern]) => pattern.test(word)) ?? [];
  if (least === undefined || unit === undefined) return undefined;
  return [
    { unit, count: Number(least) },
    { unit, count: Number(most) },
  ];
}
