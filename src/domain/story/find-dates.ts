import { addDays, daysBetween } from '../calendar/day.ts';
import { isIsoDate } from '../language/iso-date.ts';
import type { Found } from './found.ts';
import { clauseAround } from './level-text.ts';
import { NUMERAL, readNumeral } from './numerals.ts';

const MONTHS = ['янв', 'фев', 'мар', 'апр', 'ма[йея]', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const MONTH = String.raw`(?:${MONTHS.map((month) => (month.startsWith('ма[') ? String.raw`${month}(?!\p{L})` : month)).join('|')})`;
const WEEKDAYS = ['воскресень', 'понедельник', 'вторник', 'сред[уыеа]', 'четверг', 'пятниц', 'суббот'];
const DAYS_FROM_TODAY: Readonly<Record<string, number>> = {
  позавчера: -2,
  вчера: -1,
  сегодня: 0,
  завтра: 1,
  послезавтра: 2,
};
const ORDINALS =
  'перв|втор|треть|четверт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат|тринадцат|четырнадцат|пятнадцат|шестнадцат|семнадцат|восемнадцат|девятнадцат|двадцат|двадцать перв|двадцать втор|двадцать треть|двадцать четверт|двадцать пят|двадцать шест|двадцать седьм|двадцать восьм|двадцать девят|тридцат|тридцать перв'.split(
    '|',
  );
const ORDINAL = String.raw`(?:${[...ORDINALS].reverse().join('|')})(?:ого|его|ому|ему|ое|е)`;
const DAY = String.raw`(?:\d{1,2}(?:\s?-?\s?(?:ого|го|ому|му|ое|е)(?!\p{L}))?|${ORDINAL})`;
const BEFORE_WORD = String.raw`(?<![\p{L}\d])`;
const AFTER_WORD = String.raw`(?![\p{L}\d])`;

/** Of these the ordinal tells which, no day. */
const NUMBERED =
  /^\s*(?:этаж|раз|пункт|дом|подъезд|класс|размер|обращен|уровн|поколен|сорт|ряд|месяц|курс|год|звон|чат|заказ|товар|оператор|сообщен)/u;
/** After an ordinal of words alone nothing else may be named. */
const ALONE =
  /^\s*(?:$|[^\s\p{L}]|(?:не|и|а|но|я|мы|вы|мне|утром|днем|вечером|обещал|должн|курьер|заказ(?!а)|привез|приех)\p{L}*)/u;
/** With a number of two parts these measure or time. */
const MEASURED =
  /^\s?(?:%|руб|р(?!\p{L})|₽|кг|г(?!\p{L}|\.)|мл|л(?!\p{L})|см|мм|м(?!\p{L})|час|мин|раз|шт|тыс|км|гб|дюйм|балл)/u;
const TIMED = /(?<!\p{L})(?:в|около|верси\p{L}*|v|приложени\p{L}*|после|размер\p{L}*|ios|android)\s*$/u;

const PAST =
  /\p{L}{2}(?:[аеиоуыяё]л[аои]?|[шс]л[аои]|[зсгкб]л[аои]|[аеиоуыя]л(?:ся|ась|ось|ись)|[зс]ли|н[аоы]?(?= (?:была|было|были)))(?!\p{L})/u;
const NO_PAST =
  /(?<!\p{L})(?:или|если|числ[аоу]|дел[ао]|стол[аыу]?|после|мало|коли|доли|начал[ао]|около|было бы)(?!\p{L})/gu;
/** Before a weekday; «по средам» names no day. */
const ON_DAY =
  /(?<!\p{L})(?:в|во|с|со|до|к|ко|на|от|и|или|еще|уже|прошл\p{L}{2,3}|следующ\p{L}{2,3}|ближайш\p{L}{2,3}|эт\p{L}{1,3}|обещал\p{L}?|минувш\p{L}{2,3})\s*$/u;
const FORWARD =
  /(?<!\p{L})(?:ко?|до|на|не позже|не позднее)\s*(?:ближайш\p{L}*|следующ\p{L}*|эт\p{L}{1,2})?\s*$/u;
const NEXT = /(?<!\p{L})(?:следующ|ближайш|будущ|грядущ)\p{L}*\s*$/u;
const PREVIOUS = /(?<!\p{L})(?:прошл|предыдущ|минувш|с|со|от|еще)\p{L}{0,3}\s*$/u;
const TO_COME =
  /(?<!\p{L})(?:буд[уе]|нуж[нео]|надо|должн|уезжа|уед|уле[тч]|приед|приду|привез[уе]|придет|истека|кончает|заканчива|храни[тм]|свадьб|юбиле|день рожден|праздник|прошу|можно|перенес[иете]|хочу)\p{L}*/u;

/** A month is so many days ahead at most if it is to come, and nobody says which year. */
const MOST_AHEAD = 60;
/** A day of a month that is so near ahead and so far behind is to come. */
const NEAR_AHEAD = 7;

interface Pattern {
  readonly look: RegExp;
  /** The day of a match; `undefined` if it is none. */
  readonly dayOf: (groups: readonly string[], context: DateContext) => string | undefined;
}

interface DateContext {
  readonly today: string;
  readonly before: string;
  readonly after: string;
}

const PATTERNS: readonly Pattern[] = [
  { look: pattern(String.raw`(\d{4}-\d\d-\d\d)`), dayOf: ([iso = '']) => iso },
  {
    look: pattern(String.raw`(${DAY})\s?(${MONTH})(?:\p{L}*\.?)(?:\s?(\d{4})(?:\s?г(?:ода|\.)?)?)?`),
    dayOf: ([day = '', month = '', year], context) =>
      dayOfYear(
        year,
        MONTHS.findIndex((name) => new RegExp(`^${name}`).test(month)) + 1,
        dayNumber(day),
        context,
      ),
  },
  {
    look: pattern(String.raw`(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d\d))?(?:\s?г\.)?`),
    dayOf: ([day = '', sign, month = '', year], context) => {
      const isSure = year !== undefined || (sign !== '-' && month.length === 2);
      if (!isSure || (year === undefined && (MEASURED.test(context.after) || TIMED.test(context.before))))
        return undefined;
      return dayOfYear(year && (year.length === 2 ? `20${year}` : year), Number(month), Number(day), context);
    },
  },
  {
    look: pattern(
      String.raw`(\d{1,2}(?=\s?-?\s?(?:ого|го|ому|му|ое|е)(?!\p{L})|\s?числ)|${ORDINAL})(?:\s?-?\s?(?:ого|го|ому|му|ое|е)(?!\p{L}))?(\s?числ[ао]?у?)?`,
    ),
    dayOf: ([day = '', isNamed], context) => {
      if (isNamed === undefined && NUMBERED.test(context.after)) return undefined;
      if (isNamed === undefined && !/\d/.test(day) && !ALONE.test(context.after)) return undefined;
      if (isNamed === undefined && !/\d/.test(day) && dayNumber(day) < 10) return undefined;
      return dayOfMonth(dayNumber(day), context);
    },
  },
  {
    look: pattern(String.raw`(${Object.keys(DAYS_FROM_TODAY).join('|')})`),
    dayOf: ([word = ''], { today }) => addDays(today, DAYS_FROM_TODAY[word] ?? 0),
  },
  {
    look: pattern(
      String.raw`(?:((?:${NUMERAL})|\d{1,3})\s?)?(пол)?(день|дня|дней|дн\.|недел[юьяи]|месяц(?:а|ев)?|год|года)(?:\s(${NUMERAL}|\d{1,2})(?!\d))?\s?(?:тому\s)?назад`,
    ),
    dayOf: ([count, half, unit = '', countAfter], { today }) => {
      const number = count ?? countAfter;
      const units = (number === undefined ? 1 : readNumeral(number.trim())) * (half === undefined ? 1 : 0.5);
      return back(today, units, unit);
    },
  },
  {
    look: pattern(String.raw`(${WEEKDAYS.join('|')})\p{L}{0,2}`),
    dayOf: ([weekday = ''], context) =>
      ON_DAY.test(context.before) || context.before.trim() === ''
        ? dayOfWeek(
            WEEKDAYS.findIndex((name) => new RegExp(`^${name}`).test(weekday)),
            context,
          )
        : undefined,
  },
];

/** Days of the same month that stand before its name. */
const LISTED = new RegExp(String.raw`${BEFORE_WORD}(${DAY})\s?(?:,|и|или|по|до|на|[-–—])\s?$`, 'u');

/**
 * Days that a story names, read against today: of two that may be meant the past one, unless the words say otherwise.
 * @example findDates('обещали 12-го, жду со среды', '2026-11-28') → [{ value: '2026-11-12', … }, { value: '2026-11-25', … }]
 */
export function findDates(level: string, today: string): readonly Found[] {
  return PATTERNS.flatMap(({ look, dayOf }) =>
    Array.from(level.matchAll(look)).flatMap(({ 0: text, index, ...match }) => {
      const groups = Array.from(
        { length: 5 },
        (_, at) => (match as readonly (string | undefined)[])[at + 1],
      ) as string[];
      const start = index;
      const end = start + text.length;
      const value = dayOf(groups, { today, ...clauseAround(level, start, end) });
      if (value === undefined || !isIsoDate(value)) return [];
      return [...listedBefore(level, start, value), { value, start, end }];
    }),
  );
}

/** «10, 11 и 12 ноября» are three days. */
function listedBefore(level: string, start: number, value: string): readonly Found[] {
  const [text, day] = LISTED.exec(level.slice(0, start)) ?? [];
  if (text === undefined || day === undefined) return [];
  const at = start - text.length;
  const number = dayNumber(day);
  const listed = value.slice(0, 8) + String(number).padStart(2, '0');
  if (number < 1 || listed >= value || !isIsoDate(listed)) return [];
  return [...listedBefore(level, at, listed), { value: listed, start: at, end: at + day.length }];
}

function pattern(source: string): RegExp {
  return new RegExp(BEFORE_WORD + source + AFTER_WORD, 'gu');
}

function dayNumber(day: string): number {
  const number = Number.parseInt(day, 10);
  return Number.isNaN(number) ? ORDINALS.indexOf(day.replace(/(?:[оеу]го|[оеу]му|ое|е)$/, '')) + 1 : number;
}

function iso(year: number, month: number, day: number): string {
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

function dayOfYear(
  year: string | undefined,
  month: number,
  day: number,
  { today }: DateContext,
): string | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  const thisYear = Number(today.slice(0, 4));
  if (year !== undefined) return iso(Number(year), month, day);
  const sameYear = iso(thisYear, month, day);
  if (!isIsoDate(sameYear)) return undefined;
  const ahead = daysBetween(today, sameYear);
  if (ahead > MOST_AHEAD) return iso(thisYear - 1, month, day);
  return ahead < MOST_AHEAD - 365 ? iso(thisYear + 1, month, day) : sameYear;
}

function dayOfMonth(day: number, context: DateContext): string | undefined {
  if (day < 1 || day > 31) return undefined;
  const { today } = context;
  const ofMonth = (months: number) => {
    const first = new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1 + months, 1));
    return `${first.toISOString().slice(0, 8)}${String(day).padStart(2, '0')}`;
  };
  const days = [-2, -1, 0, 1, 2].map(ofMonth).filter(isIsoDate);
  const past = days.findLast((one) => one <= today) ?? '';
  const next = days.find((one) => one > today) ?? '';
  return isToCome(
    context,
    daysBetween(today, next) <= NEAR_AHEAD && daysBetween(past, today) > 2 * NEAR_AHEAD,
  )
    ? next
    : past;
}

function dayOfWeek(weekday: number, context: DateContext): string {
  const { today } = context;
  const now = new Date(today).getUTCDay();
  const behind = (now - weekday + 7) % 7 || 7;
  return isToCome(context, false) ? addDays(today, 7 - (behind % 7)) : addDays(today, -behind);
}

/** Whether the words around a day say that it is to come; `isNear` if only the next such day is near. */
function isToCome({ before, after }: DateContext, isNear: boolean): boolean {
  if (NEXT.test(before)) return true;
  if (PREVIOUS.test(before)) return false;
  const clause = `${before} ${after}`.replace(NO_PAST, ' ');
  const isPast = PAST.test(clause);
  if (FORWARD.test(before)) return isNear || !isPast;
  return !isPast && TO_COME.test(clause);
}

function back(today: string, units: number, unit: string): string {
  if (unit.startsWith('дн') || unit.startsWith('ден')) return addDays(today, -Math.round(units));
  if (unit.startsWith('нед')) return addDays(today, -Math.round(units * 7));
  if (units % 1 !== 0) return addDays(today, -Math.round(units * (unit.startsWith('год') ? 365 : 30)));
  const months = units * (unit.startsWith('год') ? 12 : 1);
  const day = new Date(today);
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - months + 1, 0)).getUTCDate();
  return iso2(
    new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - months, Math.min(day.getUTCDate(), last))),
  );
}

function iso2(day: Date): string {
  return day.toISOString().slice(0, 10);
}
