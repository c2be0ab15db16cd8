import { addDays, daysBetween } from '../calendar/day.ts';
import { isIsoDate } from '../language/iso-date.ts';

/** Where a day is named: what stands around it, and when it is read. */
export interface DayContext {
  readonly today: string;
  /** The clause before the day and after it. */
  readonly before: string;
  readonly after: string;
  /** Its sentence, which may tell what its clause does not. */
  readonly sentence: string;
  /** The day named before it, if any: the next one is rarely far from it. */
  readonly previous: string | undefined;
}

const VERB_IN_PAST = /\p{L}{2}(?:[аеиоуыя]л[аои]?|[шсзгкбп]л[аои]|[аеиоуыя]л(?:ся|ась|ось|ись))(?!\p{L})/u;
/** Nouns and small words that look like verbs. */
const NO_VERB =
  /(?<!\p{L})(?:или|если|чис[ел]\p{L}{0,2}|дел[ао]|стол[аыу]?|после|мало|коли|доли|начал[ао]|около|было бы)(?!\p{L})/gu;
/** Up to a day it may be yet to come. */
const FORWARD =
  /(?<!\p{L})(?:ко?|до|(?<!ночь )на|не позже|не позднее)\s*(?:ближайш\p{L}*|эт\p{L}{1,2})?\s*$/u;
const NEXT = /(?<!\p{L})(?:следующ|ближайш|будущ|грядущ)\p{L}*\s*$/u;
const PREVIOUS = /(?<!\p{L})(?:прошл\p{L}*|предыдущ\p{L}*|минувш\p{L}*|со?|от|еще в|еще во)\s*$/u;
const TO_COME =
  /(?<!\p{L})(?:буд[уе]|нуж[нео]|надо|должн|уезжа|уед|улет[аи]|лечу|приед|приду|придет|привез[уе]|истека|кончает|заканчива|храни[тм]|свадьб|юбиле|день рожден|праздник|утренник|прошу|можно|перенес[иете]|хочу|обещают|пишут|говорят|пишет|ставят|сможе|смогу|успе[ею])\p{L}*/u;

/** A month is so many days ahead at most if it is to come, and nobody says which year. */
const MOST_AHEAD = 60;
/** A day of a month that is so near ahead, and twice as far behind, is to come. */
const NEAR_AHEAD = 7;

/** A day of a named month; of years that may be meant the one it is nearest to the day of reading. */
export function dayOfYear(
  month: number,
  day: number,
  year: string | undefined,
  today: string,
): string | undefined {
  const thisYear = Number(today.slice(0, 4));
  if (year !== undefined) return isoDay(Number(year), month, day);
  const sameYear = isoDay(thisYear, month, day);
  if (sameYear === undefined) return undefined;
  const ahead = daysBetween(today, sameYear);
  if (ahead > MOST_AHEAD) return isoDay(thisYear - 1, month, day);
  return ahead < MOST_AHEAD - 365 ? isoDay(thisYear + 1, month, day) : sameYear;
}

/** A day of which only its number is said: near the day named before it, or the last such day before today. */
export function dayOfMonth(day: number, context: DayContext): string | undefined {
  const { today, previous, before } = context;
  const days = [-2, -1, 0, 1, 2].flatMap((months) => {
    const first = new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1 + months, 1));
    return isoDay(first.getUTCFullYear(), first.getUTCMonth() + 1, day) ?? [];
  });
  const past = days.findLast((one) => one <= today);
  const next = days.find((one) => one > today);
  if (past === undefined || next === undefined) return past ?? next;
  const isPast = isInPast(context);
  if (previous !== undefined) {
    const possible = isPast && !FORWARD.test(before) ? days.filter((one) => one <= today) : days;
    const distance = (one: string) => Math.abs(daysBetween(previous, one));
    return possible.reduce(
      (best, one) => (distance(one) <= distance(best) ? one : best),
      possible[0] ?? past,
    );
  }
  const isNear =
    daysBetween(today, next) <= NEAR_AHEAD &&
    daysBetween(past, today) > 2 * NEAR_AHEAD &&
    !PREVIOUS.test(before);
  return (isNear && (!isPast || FORWARD.test(before))) || isToCome(context) ? next : past;
}

/** The day of the week, counted from Sunday: the last one before today unless the words say otherwise. */
export function dayOfWeek(weekday: number, context: DayContext): string {
  const { today, sentence } = context;
  const behind = (new Date(today).getUTCDay() - weekday + 7) % 7;
  if (behind === 0 && /(?<!\p{L})сегодня(?!\p{L})/u.test(sentence)) return today;
  return isToCome(context) ? addDays(today, 7 - behind) : addDays(today, -(behind || 7));
}

/** The day so many units ago. */
export function dayAgo(today: string, count: number, unit: string): string {
  if (/^(?:дн|ден|сут)/.test(unit)) return addDays(today, -Math.round(count));
  if (unit.startsWith('нед')) return addDays(today, -Math.round(count * 7));
  const months = count * (unit.startsWith('год') || unit === 'лет' ? 12 : 1);
  if (months % 1 !== 0) return addDays(today, -Math.round(months * 30));
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7)) - months;
  const day = Number(today.slice(8));
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1, Math.min(day, last))).toISOString().slice(0, 10);
}

/** Whether the clause of a day says that it is to come. */
export function isToCome(context: DayContext): boolean {
  const { before, after, sentence } = context;
  if (NEXT.test(before)) return true;
  if (PREVIOUS.test(before) || isInPast(context)) return false;
  return FORWARD.test(before) || TO_COME.test(`${before} ${after}`) || TO_COME.test(withoutPast(sentence));
}

function isInPast({ before, after }: DayContext): boolean {
  return VERB_IN_PAST.test(`${before} ${after}`.replace(NO_VERB, ' '));
}

/** What only other clauses say counts only if none of them tells of what was. */
function withoutPast(sentence: string): string {
  return VERB_IN_PAST.test(sentence.replace(NO_VERB, ' ')) ? '' : sentence;
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const iso = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  return isIsoDate(iso) ? iso : undefined;
}
