import { z } from 'zod';
import { suggestDate } from './schema-words.ts';

/** By how a day is shortened, and by how its name begins. */
const DAYS: Readonly<Record<string, string>> = {
  ...{ пн: 'mo', вт: 'tu', ср: 'we', чт: 'th', пт: 'fr', сб: 'sa', вс: 'su' },
  ...{ по: 'mo', че: 'th', пя: 'fr', су: 'sa', во: 'su' },
};
/** Of a notice without one: where most readers are. */
const USUAL_OFFSET = '+03:00';
const LENGTHS = [
  [/^(?:д|сут)/, (count: string) => `P${count}D`],
  [/^нед/, (count: string) => `P${count}W`],
  [/^мес/, (count: string) => `P${count}M`],
  [/^ч/, (count: string) => `PT${count}H`],
  [/^мин/, (count: string) => `PT${count}M`],
] as const;

/** How people write what the site has a form for; each gives the form or nothing. */
const READINGS: readonly ((text: string) => string | undefined)[] = [
  readMoment,
  (text) => /^\d{1,2}[:.-]\d{2}$/.exec(text)?.[0].replace(/[.-]/, ':').padStart(5, '0'),
  (text) => {
    const days = text.split(/\s*[-–—]\s*/).map((day) => DAYS[day.slice(0, 2)]);
    return days.includes(undefined) ? undefined : days.join('-');
  },
  (text) => {
    const [, count = '', unit = ''] = /^(\d+)\s*([а-я]+)\.?$/.exec(text) ?? [];
    return LENGTHS.find(([start]) => start.test(unit))?.[1](count);
  },
  (text) => {
    const [, count = '', unit = ''] = /^p?t?(\d+)([dwh])$/.exec(text) ?? [];
    return unit === '' ? undefined : `P${unit === 'h' ? 'T' : ''}${count}${unit.toUpperCase()}`;
  },
  (text) => (/^(?:мск|моск)/.test(text) ? 'Europe/Moscow' : undefined),
  // The whole address of a page, or one without its strokes.
  (text) =>
    `/${text
      .replace(/^https?:\/\/[^/]+/, '')
      .replace(/[?].*$/, '')
      .replaceAll(/^\/+|\/+$/g, '')}/`,
];

/**
 * What was meant as the site writes it, if the field takes it so; `undefined` if that is not to be seen.
 * @example suggestForm(timeSchema, '9.00') → '09:00'
 */
export function suggestForm(field: unknown, value: unknown): string | undefined {
  if (typeof value !== 'string' || !(field instanceof z.ZodType) || field.safeParse(value).success)
    return undefined;
  const text = value.trim().toLowerCase();
  return READINGS.map((read) => read(text)).find(
    (form) => form !== undefined && field.safeParse(form).success,
  );
}

function readMoment(text: string): string | undefined {
  const [, day = '', hours = '', minutes = '', offset = ''] =
    /^(.*\d{4}|\d{4}-\d\d-\d\d)(?: г\.?)?(?:,? +(?:в )?|t)(\d{1,2})[:.](\d{2})(?::\d{2})?\s*(z|[+-]\d\d:\d\d)?$/.exec(
      text,
    ) ?? [];
  const [date] = suggestDate(day);
  return (
    date &&
    `${date}T${hours.padStart(2, '0')}:${minutes}${offset === '' ? USUAL_OFFSET : offset.toUpperCase()}`
  );
}
