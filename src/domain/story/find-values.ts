import { PHONE } from '../language/phone.ts';
import { findDates } from './find-dates.ts';
import { findDemands } from './find-demands.ts';
import { findGoods } from './find-goods.ts';
import { findOrders } from './find-orders.ts';
import { findBehalf, findSide } from './find-people.ts';
import { findSums } from './find-sums.ts';
import { findWriting } from './find-writing.ts';
import { placesOf, withoutOverlaps, type Found, type Place } from './found.ts';
import { clauseAround, levelText } from './level-text.ts';
import type { StoryValue, ValueType } from './story.ts';

/** Numbers of other kinds: nothing in them is an order, a day or a sum. */
const OTHER_NUMBERS = new RegExp(
  [
    String.raw`https?://\S+`,
    String.raw`\S+@\S+\.\p{L}+`,
    String.raw`(?<!\d)${PHONE}(?!\d)`,
    String.raw`(?<![\p{L}\d])[a-z]{2}\d{9}[a-z]{2}(?![\p{L}\d])`,
    String.raw`(?<!\d)\d{9,20}(?!\d)`,
    String.raw`(?<!\d)\d{4}(?:[ -]\d{4}){3}(?!\d)`,
    String.raw`(?<!\d)(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)`,
    String.raw`(?<!\d)\d{3}-\d{2}-\d{2}(?!\d)`,
    String.raw`(?<!\d)\d{1,3}(?:[xх*×]\d{1,3})+`,
  ].join('|'),
  'gu',
);

/**
 * The values that a story names, in its order: what fields of messages take. `isUsual` tells the site's own words from
 * names of goods.
 * @example findValues('заказ 12345678-0001, обещали вчера', '2026-11-28', isUsual) → [{ type: 'order', value: '12345678-0001', … }, { type: 'date', value: '2026-11-27', … }]
 */
export function findValues(
  story: string,
  today: string,
  isUsual: (stem: string) => boolean,
): readonly StoryValue[] {
  const level = levelText(story);
  const orders = findOrders(level);
  const rest = hide(level, [...orders, ...placesOf(level, OTHER_NUMBERS)]);
  const dates = findDates(rest, today);
  const sums = findSums(hide(rest, dates));
  const typed = (type: ValueType, finds: readonly Found[]): readonly StoryValue[] =>
    finds.map(({ value, start, end }) => ({
      type,
      value,
      text: story.slice(start, end),
      clause: clauseOf(story, level, { start, end }, finds),
      isToCome: type === 'date' && value > today,
      start,
      end,
    }));
  return [
    ...withoutOverlaps([
      ...typed('order', orders),
      ...typed('date', dates),
      ...typed('sum', sums),
      ...typed('goods', findGoods(level, isUsual)),
    ]),
    ...typed('demand', findDemands(level)),
    ...typed('wrote', findWriting(level)),
    ...typed('behalf', findBehalf(level)),
    ...typed('side', findSide(level)),
  ].sort((one, other) => one.start - other.start);
}

/** The text with signs that mean nothing in place of what is known already. */
export function hide(level: string, places: readonly Place[]): string {
  return places.reduce(
    (so, { start, end }) => so.slice(0, start) + '§'.repeat(end - start) + so.slice(end),
    level,
  );
}

/** What stands before a value in its clause, back to one like it; what stands after it where nothing does. */
function clauseOf(story: string, level: string, { start, end }: Place, others: readonly Found[]): string {
  const { before, after } = clauseAround(level, start, end);
  const from = Math.max(
    start - before.length,
    ...others.map((other) => (other.end <= start ? other.end : 0)),
  );
  const to = Math.min(
    end + after.length,
    ...others.map((other) => (other.start >= end ? other.start : Infinity)),
  );
  const isToldBefore = TELLING.test(level.slice(from, start));
  return story.slice(from, isToldBefore ? end : to).trim();
}

/** More than a preposition. */
const TELLING = /\p{L}{4}/u;
