import { addDays } from '../calendar/day.ts';
import { dayAgo, dayOfMonth, dayOfWeek, dayOfYear, isToCome, type DayContext } from './day-words.ts';
import type { Found } from './found.ts';
import { clauseAround, sentenceAround } from './level-text.ts';
import { NUMERAL, readNumeral } from './numerals.ts';

const MONTHS = 'янв фев март?(?!\\p{L}*ш) апр ма[йея](?!\\p{L}) июн июл авг сен окт ноя дек'.split(' ');
const MONTH = `(?:${MONTHS.join('|')})`;
const WEEKDAYS = 'воскресен понедельник вторник сред[уыеа](?!\\p{L}) четверг пятниц суббот'.split(' ');
const DAYS_FROM_TODAY: Readonly<Record<string, number>> = {
  позавчера: -2,
  вчера: -1,
  сегодня: 0,
  завтра: 1,
  послезавтра: 2,
};
const UNIT_ORDINALS = 'перв втор трет четверт пят шест седьм восьм девят'.split(' ');
const ORDINALS = [
  ...UNIT_ORDINALS,
  ...'десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат'.split(
    ' ',
  ),
  ...UNIT_ORDINALS.map((unit) => `двадцать ${unit}`),
  'тридцат',
  'тридцать перв',
];
const ORDINAL = String.raw`(?:${[...ORDINALS].reverse().join('|')})ь?(?:ого|его|ому|ему|ое|е)`;
const MARK = String.raw`\s?-?\s?(?:ого|го|ому|му|ое|е)(?!\p{L})`;
const DAY = String.raw`(?:\d{1,2}(?:${MARK})?|${ORDINAL})`;

/** Of these an ordinal tells which; with a month they are a street. */
const NUMBERED =
  /^\s*(?:этаж|раз|пункт|подъезд|класс|размер|обращен|уровн|поколен|сорт|ряд|месяц|курс|год|звон|чат|заказ|товар|оператор|сообщен|человек|девят|восьм)/u;
const STREET = /(?<!\p{L})(?:ул|улиц\p{L}*|просп\p{L}*|пр-т|площад\p{L}*|пл)\.?\s*$/u;
const IDIOM = /(?<!\p{L})то\s*$/u;
/** After a small ordinal of words nothing else may be named. */
const ALONE = /^\s*(?:$|[^\s\p{L}]|(?:не|и|а|но|я|мы|вы|мне|утром|днем|вечером)(?!\p{L}))/u;
const LEAST_ALONE = 11;
const ON = /(?:^|(?<!\p{L})(?:ночь на|со?|по|до|ко?|на)) ?$/u;
const ON_TO = /^ (?:по|до) /;
/** With a number of two parts these measure or time. */
const MEASURED =
  /^\s?(?:%|руб|р(?!\p{L})|₽|кг|г(?!\p{L}|\.)|мл|л(?!\p{L})|см|мм|м(?!\p{L})|час|мин|раз|шт|тыс|км|гб|дюйм|балл)/u;
const TIMED = /(?<!\p{L})(?:в|около|верси\p{L}*|v|приложени\p{L}*|после|размер\p{L}*|ios|android)\s*$/u;
/** Before a weekday; «по средам» names no day. */
const ON_DAY =
  /(?:^|(?<!\p{L})(?:в|во|с|со|до|к|ко|на|от|и|или|еще|уже|прошл\p{L}{2,3}|следующ\p{L}{2,3}|ближайш\p{L}{2,3}|эт\p{L}{1,3}|обещал\p{L}?|минувш\p{L}{2,3}))\s*$/u;
/** What others said is of another day than today. */
const QUOTED = /«[^«»\n]{0,120}»|"[^"\n]{0,120}"|^(?:[\p{L}()]+ ?){1,4}(?:, ?\d\d:\d\d)?:.*$|^[—–-].*$/gmu;
/** A line of a pasted chat begins with its day. */
const STAMP = /^\W{0,2}(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?(?=[ ,])/u;

interface Pattern {
  readonly look: RegExp;
  /** The day of a match; `undefined` if it is none. */
  readonly dayOf: (
    groups: Readonly<Record<string, string | undefined>>,
    context: DayContext,
  ) => string | undefined;
}

const WHOLE_DAYS: readonly Pattern[] = [
  {
    look: pattern(String.raw`(?<year>\d{4})[-./](?<month>\d\d)[-./](?<day>\d\d)`),
    dayOf: ({ year, month, day }, { today }) => dayOfYear(Number(month), Number(day), year, today),
  },
  {
    look: pattern(
      String.raw`(?<day>${DAY})\s?(?<month>${MONTH})(?:\p{L}{1,6}|\.)?(?:\s?(?:(?<year>\d{4})(?:\s?г(?:ода|\.)?)?|(?<ago>(?:поза)?прошлого) года))?`,
    ),
    dayOf: ({ day = '', month = '', year, ago }, { today, before }) => {
      if (STREET.test(before)) return undefined;
      const thisYear = Number(today.slice(0, 4));
      const named = ago === undefined ? year : String(thisYear - (ago === 'прошлого' ? 1 : 2));
      return dayOfYear(placeOf(MONTHS, month) + 1, dayNumber(day), named, today);
    },
  },
  {
    look: pattern(
      String.raw`(?<day>\d{1,2})(?<sign>[./-])(?<month>\d{1,2})(?:\k<sign>(?<year>\d{4}|\d\d))?(?:\s?г\.)?`,
    ),
    dayOf: ({ day, sign, month = '', year }, { today, before, after }) => {
      if (year !== undefined) return dayOfYear(Number(month), Number(day), year.padStart(4, '20'), today);
      const isDay = sign !== '-' && month.length === 2 && !MEASURED.test(after) && !TIMED.test(before);
      return isDay ? dayOfYear(Number(month), Number(day), undefined, today) : undefined;
    },
  },
];

const OTHER_DAYS: readonly Pattern[] = [
  {
    look: pattern(
      String.raw`(?:(?<digits>\d{1,2})(?=${MARK}|\s?числ)(?:${MARK})?|(?<words>${ORDINAL}))(?<named>\s?числ\p{L}{1,2})?`,
    ),
    dayOf: ({ digits, words = '', named }, context) => {
      if (named === undefined && NUMBERED.test(context.after)) return undefined;
      const day = dayNumber(digits ?? words);
      const isAlone = digits !== undefined || named !== undefined || day >= LEAST_ALONE;
      const isDay =
        isAlone || (ON.test(context.before) && (ALONE.test(context.after) || ON_TO.test(context.after)));
      return isDay ? dayOfMonth(day, context) : undefined;
    },
  },
  {
    look: pattern(`(?<word>${Object.keys(DAYS_FROM_TODAY).join('|')})`),
    dayOf: ({ word = '' }, { today, before }) =>
      IDIOM.test(before) ? undefined : addDays(today, DAYS_FROM_TODAY[word] ?? 0),
  },
  {
    look: pattern(
      String.raw`(?:(?<count>(?:${NUMERAL})|\d{1,3})\s?)?(?<half>пол)?(?<unit>день|дня|дней|дн\.|недел[юьяи]|месяц(?:а|ев)?|год|года|лет)(?:\s(?<after>${NUMERAL}|\d{1,2})(?!\d))?\s?(?:тому\s)?назад`,
    ),
    dayOf: ({ count, half, unit = '', after }, { today }) =>
      dayAgo(today, readNumeral((count ?? after ?? '1').trim()) * (half === undefined ? 1 : 0.5), unit),
  },
  {
    look: pattern(
      String.raw`через\s(?:(?<count>(?:${NUMERAL})|\d{1,2})\s?)?(?<unit>день|дня|дней|неделю|недели)`,
    ),
    dayOf: ({ count, unit = '' }, context) =>
      isToCome(context) ? dayAgo(context.today, -readNumeral((count ?? '1').trim()), unit) : undefined,
  },
  {
    look: pattern(String.raw`(?<weekday>${WEEKDAYS.join('|')})\p{L}{0,3}`),
    dayOf: ({ weekday = '' }, context) =>
      ON_DAY.test(context.before) ? dayOfWeek(placeOf(WEEKDAYS, weekday), context) : undefined,
  },
];

/** Days of the same month that stand before its name. */
const LISTED = new RegExp(String.raw`(?<![\p{L}\d])(${DAY})\s?(?:,|и|или|по|до|на|[-–—])\s?$`, 'u');
const MONTH_ALONE = pattern(String.raw`(?:в|еще в)\s(?<month>${MONTH})\p{L}{1,3}`);

/**
 * Days that a story names, read against today: of two that may be meant the past one, unless the words say otherwise.
 * @example findDates('обещали 12-го, жду со среды', '2026-11-28') → [{ value: '2026-11-12', … }, { value: '2026-11-25', … }]
 */
export function findDates(level: string, today: string): readonly Found[] {
  const whole = WHOLE_DAYS.flatMap((one) => look(level, one, today, []));
  const named = [
    ...whole.flatMap((found) => [...listedBefore(level, found), found]),
    ...Array.from(level.matchAll(MONTH_ALONE), ({ 0: text, index, groups = {} }) => ({
      value: dayOfYear(placeOf(MONTHS, groups['month'] ?? '') + 1, 15, undefined, today) ?? today,
      start: index,
      end: index + text.length,
      isMonth: true,
    })),
  ];
  const rest = withoutQuoted(level);
  const found = [...named];
  for (const { start, end } of linesOf(level)) {
    const line = level.slice(0, end);
    const { value = today } = stampOf(level.slice(start, end), today) ?? {};
    for (const one of OTHER_DAYS) {
      const text = one === OTHER_DAYS[0] ? line : rest.slice(0, end);
      found.push(...look(text, one, value, found, start));
    }
  }
  return found.filter((one) => !('isMonth' in one));
}

function look(
  level: string,
  { look: sought, dayOf }: Pattern,
  today: string,
  before: readonly Found[],
  from = 0,
): readonly Found[] {
  const found: Found[] = [];
  for (const { 0: text, index: start, groups = {} } of level.matchAll(sought)) {
    if (start < from) continue;
    const end = start + text.length;
    const previous = [...before, ...found]
      .filter((one) => one.end <= start)
      .reduce<Found | undefined>(
        (last, one) => (last !== undefined && last.end > one.end ? last : one),
        undefined,
      );
    const value = dayOf(groups, {
      today,
      ...clauseAround(level, start, end),
      sentence: sentenceAround(level, start),
      previous: previous?.value,
    });
    if (value !== undefined) found.push({ value, start, end });
  }
  return found;
}

/** «10, 11 и 12 ноября» are three days. */
function listedBefore(level: string, { value, start }: Found): readonly Found[] {
  const [text, day] = LISTED.exec(level.slice(0, start)) ?? [];
  if (text === undefined || day === undefined) return [];
  const listed = value.slice(0, 8) + String(dayNumber(day)).padStart(2, '0');
  if (listed >= value || dayNumber(day) < 1) return [];
  const found = { value: listed, start: start - text.length, end: start - text.length + day.length };
  return [...listedBefore(level, found), found];
}

function pattern(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d])${source}(?![\p{L}\d])`, 'gu');
}

function placeOf(names: readonly string[], word: string): number {
  return names.findIndex((name) => new RegExp(`^${name}`, 'u').test(word));
}

function dayNumber(day: string): number {
  const number = Number.parseInt(day, 10);
  return Number.isNaN(number) ? ORDINALS.indexOf(day.replace(/ь?(?:[оеу]го|[оеу]му|ое|е)$/, '')) + 1 : number;
}

function linesOf(level: string): readonly Pick<Found, 'start' | 'end'>[] {
  return Array.from(level.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
}

function stampOf(line: string, today: string): { readonly value: string } | undefined {
  const [, day, month, year] = STAMP.exec(line) ?? [];
  const value = day === undefined ? undefined : dayOfYear(Number(month), Number(day), year, today);
  return value === undefined ? undefined : { value };
}

function withoutQuoted(level: string): string {
  return level.replace(QUOTED, (quoted) => (STAMP.test(quoted) ? quoted : ' '.repeat(quoted.length)));
}
