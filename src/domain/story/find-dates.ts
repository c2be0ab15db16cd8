import { addDays } from '../calendar/day.ts';
import { dayAgo, dayOfMonth, dayOfWeek, dayOfYear, isToCome, type DayContext } from './day-words.ts';
import { withoutOverlaps, type Found } from './found.ts';
import { clauseAround, sentenceAround } from './level-text.ts';
import { NUMERAL, readNumeral } from './numerals.ts';

const MONTH = String.raw`янв|фев|мар(?!ш)|апр|ма[йея](?!\p{L})|ию[нл]|авг|сен|окт|ноя|дек`;
const WEEKDAY = String.raw`воскресен|понедельник|вторник|сред[уыеа](?!\p{L})|четверг|пятниц|суббот`;
/** Their beginnings, by which they are told. */
const MONTH_BEGINNINGS = ['ян', 'фе', 'мар', 'ап', 'ма', 'июн', 'июл', 'ав', 'се', 'ок', 'но', 'де'];
const WEEKDAY_BEGINNINGS = ['во', 'по', 'вт', 'ср', 'че', 'пя', 'су'];
const DAYS_FROM_TODAY = ['позавчера', 'вчера', 'сегодня', 'завтра', 'послезавтра'];
const UNITS = 'перв втор трет четверт пят шест седьм восьм девят десят'.split(' ');
const TEENS = 'один две три четыр пят шест сем восем девят'.split(' ');
const ORDINAL = `(?:(?:двадцать |тридцать )?(?:${UNITS.join('|')})|(?:${TEENS.join('|')})надцат|двадцат|тридцат)ь?(?:[оеу]го|[оеу]му|о?е)`;
const MARK = String.raw`\s?-?\s?(?:ого|го|ому|му|ое|е)(?!\p{L})`;
const DAY = String.raw`(?:\d{1,2}(?:${MARK})?|${ORDINAL})`;
const COUNT = String.raw`(?:(?<count>(?:${NUMERAL})|\d{1,3})\s?)?`;

/** Of these an ordinal tells which; with a month they are a street. */
const NUMBERED =
  /^\s*(?:этаж|раз|пункт|подъезд|класс|размер|сорт|ряд|месяц|курс|год|заказ|товар|человек|обращен)/u;
const STREET = /(?<!\p{L})(?:ул\p{L}*|просп\p{L}*|пр-т|пл\p{L}*)\.?\s*$/u;
const IDIOM = /(?<!\p{L})то\s*$/u;
/** A smaller ordinal of words counts anything, if no preposition makes it a day. */
const LEAST_ALONE = 11;
const ON = /(?<!\p{L})(?:ночь на|со?|по|до|ко?)\s$/u;
/** A number of two parts may measure or time. */
const MEASURED = /^\s?(?:%|₽|(?:р|руб|к?г|мл|л|[скм]?м|час|мин|раз|шт|тыс|гб)(?!\p{L}))/u;
const TIMED = /(?<!\p{L})(?:в|около|верси\p{L}*|после|размер\p{L}*)\s*$/u;
/** Before a weekday; «по средам» names no day. */
const ON_DAY =
  /(?:^|(?<!\p{L})(?:во?|со?|до|ко?|на|от|и|или|еще|уже|обещал\p{L}?|\p{L}{2,}(?:[ую]ю|[иы]й|ее|ое|у)))\s*$/u;
/** What others said is of another day than today. */
const QUOTED = /[«"][^«»"\n]{0,120}[»"]|^(?:[\p{L}()]+ ?){1,4}(?:, ?\d\d:\d\d)?:.*$|^[—–-].*$/gmu;
/** A line of a pasted chat begins with its day. */
const STAMP = /^\W{0,2}(?<day>\d{1,2})\.(?<month>\d{1,2})(?:\.(?<year>\d{4}))?(?=[ ,])/u;

type Groups = Readonly<Record<string, string | undefined>>;

/** What to look for, and the day of a match; `undefined` if it is none. */
type Pattern = readonly [RegExp, (groups: Groups, context: DayContext) => string | undefined];

const WHOLE_DAYS: readonly Pattern[] = [
  [pattern(String.raw`(?<year>\d{4})[-./](?<month>\d\d)[-./](?<day>\d\d)`), numbersOf],
  [
    pattern(
      String.raw`(?<day>${DAY})\s?(?<month>${MONTH})(?:\p{L}{1,6}|\.)?(?:\s?(?:(?<year>\d{4})(?:\s?г(?:ода|\.)?)?|(?<ago>(?:поза)?прошлого) года))?`,
    ),
    ({ day = '', month = '', year, ago }, { today, before }) => {
      if (STREET.test(before)) return undefined;
      const yearsAgo = ago === 'прошлого' ? 1 : 2;
      const named = ago === undefined ? year : String(Number(today.slice(0, 4)) - yearsAgo);
      return dayOfYear(monthOf(month), dayNumber(day), named, today);
    },
  ],
  [
    pattern(
      String.raw`(?<day>\d{1,2})(?<sign>[./-])(?<month>\d{1,2})(?:\k<sign>(?<year>\d{4}|\d\d))?(?:\s?г\.)?`,
    ),
    (groups, context) => {
      const { sign, month = '', year } = groups;
      const isDay =
        year !== undefined ||
        (sign !== '-' && month.length === 2 && !MEASURED.test(context.after) && !TIMED.test(context.before));
      return isDay ? numbersOf(groups, context) : undefined;
    },
  ],
];

const NUMBER_OF_MONTH: Pattern = [
  pattern(
    String.raw`(?:(?<digits>\d{1,2})(?=${MARK}|\s?числ)(?:${MARK})?|(?<words>${ORDINAL}))(?<named>\s?числ\p{L}{1,2})?`,
  ),
  ({ digits, words = '', named }, context) => {
    const day = dayNumber(digits ?? words);
    const isAlone = digits !== undefined || day >= LEAST_ALONE || ON.test(context.before);
    const isDay = named !== undefined || (isAlone && !NUMBERED.test(context.after));
    return isDay ? dayOfMonth(day, context) : undefined;
  },
];

const NEAR_DAYS: readonly Pattern[] = [
  [
    pattern(`(?<word>${DAYS_FROM_TODAY.join('|')})`),
    ({ word = '' }, { today, before }) =>
      IDIOM.test(before) ? undefined : addDays(today, DAYS_FROM_TODAY.indexOf(word) - 2),
  ],
  [
    pattern(
      String.raw`${COUNT}(?<half>пол)?(?<unit>день|дня|дней|дн\.|недел[юьяи]|месяц(?:а|ев)?|год|года|лет)(?:\s(?<after>${NUMERAL}|\d{1,2})(?!\d))?\s?(?:тому\s)?назад`,
    ),
    ({ count, half, unit = '', after }, { today }) =>
      dayAgo(today, readNumeral((count ?? after ?? '1').trim()) * (half === undefined ? 1 : 0.5), unit),
  ],
  [
    pattern(String.raw`через\s${COUNT}(?<unit>день|дня|дней|неделю|недели)`),
    ({ count, unit = '' }, context) =>
      isToCome(context) ? dayAgo(context.today, -readNumeral((count ?? '1').trim()), unit) : undefined,
  ],
  [
    pattern(String.raw`(?<weekday>${WEEKDAY})\p{L}{0,3}`),
    ({ weekday = '' }, context) =>
      ON_DAY.test(context.before)
        ? dayOfWeek(WEEKDAY_BEGINNINGS.indexOf(weekday.slice(0, 2)), context)
        : undefined,
  ],
];

/** Days of the same month that stand before its name, and a month whose day is named elsewhere. */
const LISTED = new RegExp(String.raw`(?<![\p{L}\d])(${DAY})\s?(?:,|и|или|по|до|на|[-–—])\s?$`, 'u');
const MONTH_ALONE = pattern(String.raw`в\s(?<month>${MONTH})\p{L}{1,3}`);
const MIDDLE = 15;

/**
 * Days that a story names, read against today: of two that may be meant the past one, unless the words say otherwise.
 * @example findDates('обещали 12-го, жду со среды', '2026-11-28') → [{ value: '2026-11-12', … }, { value: '2026-11-25', … }]
 */
export function findDates(level: string, today: string): readonly Found[] {
  const found = WHOLE_DAYS.flatMap((sought) => look(level, sought, today, [])).flatMap((day) => [
    ...listedBefore(level, day),
    day,
  ]);
  const months = look(
    level,
    [MONTH_ALONE, ({ month = '' }) => dayOfYear(monthOf(month), MIDDLE, undefined, today)],
    today,
    [],
  );
  found.push(...look(level, NUMBER_OF_MONTH, today, [...found, ...months]));
  const own = level.replace(QUOTED, (quoted) => (STAMP.test(quoted) ? quoted : ' '.repeat(quoted.length)));
  for (const { 0: line, index } of own.matchAll(/[^\n]+/g)) {
    const { groups } = STAMP.exec(line) ?? {};
    const day = groups && numbersOf(groups, { today });
    for (const sought of NEAR_DAYS) {
      found.push(...look(own.slice(0, index + line.length), sought, day ?? today, found, index));
    }
  }
  return withoutOverlaps(found);
}

/** No match is longer: what begins before a line and ends in it is none of that line. */
const LONGEST = 100;

function look(
  level: string,
  [sought, dayOf]: Pattern,
  today: string,
  others: readonly Found[],
  from = 0,
): readonly Found[] {
  const found: Found[] = [];
  const skipped = Math.max(0, from - LONGEST);
  for (const { 0: text, index, groups = {} } of level.slice(skipped).matchAll(sought)) {
    const start = skipped + index;
    if (start < from) continue;
    const end = start + text.length;
    const before = [...others, ...found].filter((other) => other.end <= start);
    const previous = before.sort((one, other) => one.end - other.end).at(-1)?.value;
    const sentence = sentenceAround(level, start);
    const value = dayOf(groups, { today, ...clauseAround(level, start, end), sentence, previous });
    if (value !== undefined) found.push({ value, start, end });
  }
  return found;
}

/** «10, 11 и 12 ноября» are three days. */
function listedBefore(level: string, { value, start }: Found): readonly Found[] {
  const [text = '', day] = LISTED.exec(level.slice(0, start)) ?? [];
  if (day === undefined) return [];
  const listed = value.slice(0, 8) + String(dayNumber(day)).padStart(2, '0');
  if (listed >= value || dayNumber(day) < 1) return [];
  const found = { value: listed, start: start - text.length, end: start - text.length + day.length };
  return [...listedBefore(level, found), found];
}

function pattern(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d])${source}(?![\p{L}\d])`, 'gu');
}

function numbersOf({ day, month, year }: Groups, { today }: Pick<DayContext, 'today'>): string | undefined {
  return dayOfYear(Number(month), Number(day), year?.padStart(4, '20'), today);
}

function monthOf(word: string): number {
  return MONTH_BEGINNINGS.findIndex((beginning) => word.startsWith(beginning)) + 1;
}

/** The number of a day in digits or in words. */
function dayNumber(day: string): number {
  const digits = Number.parseInt(day, 10);
  if (!Number.isNaN(digits)) return digits;
  if (day.includes('надцат')) return TEENS.findIndex((teen) => day.startsWith(`${teen}надцат`)) + LEAST_ALONE;
  const tens = day.startsWith('двадцат') ? 20 : day.startsWith('тридцат') ? 30 : 0;
  return tens + UNITS.findIndex((unit) => new RegExp(`(?:^| )${unit}`).test(day)) + 1;
}
