import { isIsoDate } from '../language/iso-date.ts';
import { putFirst } from './kept-list.ts';

/**
 * Under what the operators' desk keeps what its operator uses, once they switched that on: numbers of pages, their own
 * words, days of visits. What a customer wrote is never among it.
 */
export const DESK_KEYS = {
  pinned: 'help:desk-pinned',
  used: 'help:desk-used',
  name: 'help:desk-name',
  signature: 'help:desk-signature',
  visits: 'help:desk-visits',
} as const;

const MOST_USED = 10;

/**
 * The numbers of pages used last with one more, the last first.
 * @example addUsed(['А-2', 'А-1'], 'А-1') → ['А-1', 'А-2']
 */
export function addUsed(numbers: readonly string[], number: string): readonly string[] {
  return putFirst(numbers, number, MOST_USED);
}

/**
 * The pinned numbers without the one, or with it last if it was not among them.
 * @example togglePinned(['А-2'], 'А-1') → ['А-2', 'А-1']
 */
export function togglePinned(numbers: readonly string[], number: string): readonly string[] {
  return numbers.includes(number) ? numbers.filter((other) => other !== number) : [...numbers, number];
}

/**
 * The days of the visit before and of this one, as the device keeps them.
 * @example noteVisit('2026-11-20 2026-11-26', '2026-11-28') → '2026-11-26 2026-11-28'
 */
export function noteVisit(visits: string, today: string): string {
  return [...daysBefore(visits, today).slice(-1), today].join(' ');
}

/**
 * The last day before today on which the operator was here, if any is kept.
 * @example lastVisit('2026-11-26 2026-11-28', '2026-11-28') → '2026-11-26'
 */
export function lastVisit(visits: string, today: string): string | undefined {
  return daysBefore(visits, today).at(-1);
}

/** The days of the visits that are kept; anything else is none. */
export function parseVisits(visits: string): readonly string[] {
  return visits.split(' ').filter(isIsoDate);
}

function daysBefore(visits: string, today: string): readonly string[] {
  return parseVisits(visits).filter((day) => day < today);
}
