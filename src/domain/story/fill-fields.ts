import { formatDate } from '../language/format-date.ts';
import { isStopWord, wordsOf } from '../language/words.ts';
import { DETAILS } from '../message/common-fields.ts';
import type { MessageField } from '../message/message-form.ts';
import type { StoryValue, ValueType } from './story.ts';

/** What fields of text that take a value are called. */
const LABELS: Partial<Record<ValueType, RegExp>> = {
  order: /номер\p{L}* (?:\p{L}+ ){0,2}заказ/iu,
  sum: /^(?!.*даты).*(?:сумм|сколько (?:стоит|денег)|во сколько)/iu,
  goods:
    /что (?:вы )?(?:заказывали|пришло|хотите купить|возвращаете)|какой товар|название товара|должно было лежать|что или кто/iu,
  demand: /результат|хотите|решили|нужно сделать|просите|требуете|исправит|что сделать/iu,
};
/** Fields that ask when somebody wrote, and for a number besides. */
const ASKED = /когда .*писали/iu;
/** Days that are asked for before they come. */
const TO_COME = /к какому дню|сможете|придут|удобно/iu;
/** What every label and story names tells nothing. */
const EVERYWHERE = /^(?:заказ|товар|ден|дн|как|когд|перв)/;
/** Stems that begin alike for so many letters are of one word: «заказали», «заказ». */
const ALIKE_LETTERS = 5;
const THOUSANDS = /\B(?=(?:\d{3})+(?!\d))/g;

/**
 * What the values of a story fill into the fields of a message; what fits none of them goes to «Что ещё важно», in the
 * words of the story.
 * @example fillFields(fields, findValues('заказ 12345678-0001', today)) → Map { 'order' → '12345678-0001' }
 */
export function fillFields(
  fields: readonly MessageField[],
  values: readonly StoryValue[],
): ReadonlyMap<string, string> {
  const filled = new Map<string, string>();
  const placed = new Set<StoryValue>();
  const place = (field: MessageField, chosen: readonly StoryValue[], text: string) => {
    if (chosen.length === 0 || text.length > (field.max ?? Infinity)) return;
    filled.set(field.name, text);
    for (const value of chosen) placed.add(value);
  };
  const ofType = (type: ValueType) =>
    values.filter((value, at) => value.type === type && isFirst(values, value, at));

  for (const field of fields) {
    const chosen = chooseFor(field, ofType, placed);
    if (chosen !== undefined) place(field, chosen.values, chosen.text);
  }
  // A single day that is left is the one that a single field asks for.
  for (const [days, isFor] of [
    [ofType('date').filter(({ isToCome }) => !isToCome), (field: MessageField) => field.past === true],
    [ofType('date').filter(({ isToCome }) => isToCome), (field: MessageField) => field.past !== true],
  ] as const) {
    const [day, ...others] = days.filter((one) => !placed.has(one));
    const empty = fields.filter((field) => field.type === 'date' && isFor(field) && !filled.has(field.name));
    const [field] = empty;
    if (day !== undefined && others.length === 0 && field !== undefined && empty.length === 1) {
      place(field, [day], day.value);
    }
  }
  const more = fields.find(({ name }) => name === DETAILS);
  if (more !== undefined) {
    const isPlaced = (value: StoryValue) =>
      [...placed].some((other) => other.type === value.type && other.value === value.value);
    const rest = values.filter((value) => !isPlaced(value) && isWorthSaying(value));
    const text = joinWithin(rest.map(sayValue), more.max ?? Infinity);
    if (text !== '') filled.set(DETAILS, text);
  }
  return filled;
}

interface Chosen {
  readonly values: readonly StoryValue[];
  readonly text: string;
}

function chooseFor(
  field: MessageField,
  ofType: (type: ValueType) => readonly StoryValue[],
  placed: ReadonlySet<StoryValue>,
): Chosen | undefined {
  const { type, label, name } = field;
  const takes = (value: ValueType) => type !== 'date' && LABELS[value]?.test(label) === true;
  if (type === 'orderNumber') return one(ofType('order')[0]);
  if (name === 'behalf') return one(ofType('behalf')[0]);
  if (type === 'date') {
    const isToCome = TO_COME.test(label);
    const days = ofType('date').filter(
      (day) => !placed.has(day) && (isToCome ? day.isToCome : field.past !== true || !day.isToCome),
    );
    return one(nearestTo(label, days));
  }
  if (type === 'choice') return takes('demand') ? chooseOption(field, ofType('demand')) : undefined;
  if (ASKED.test(label)) {
    const day = nearestTo(
      label,
      ofType('date').filter((date) => !date.isToCome),
    );
    return day && { values: [day, ...ofType('wrote')], text: formatDate(day.value) };
  }
  if (takes('order')) return all(ofType('order'), ({ value }) => value);
  if (takes('sum')) {
    const sums = ofType('sum');
    return one(nearestTo(label, sums) ?? sums[0], sayRubles);
  }
  if (takes('goods')) return all(ofType('goods'), ({ value }) => value);
  return takes('demand') ? all(ofType('demand').slice(0, 2), ({ value }) => value, ' и ') : undefined;
}

function one(value: StoryValue | undefined, say = (said: StoryValue) => said.value): Chosen | undefined {
  return value && { values: [value], text: say(value) };
}

function all(
  values: readonly StoryValue[],
  say: (value: StoryValue) => string,
  between = ', ',
): Chosen | undefined {
  return values.length === 0 ? undefined : { values, text: values.map(say).join(between) };
}

/** The option that says what is asked for. */
function chooseOption({ options = [] }: MessageField, demands: readonly StoryValue[]): Chosen | undefined {
  for (const demand of demands) {
    const fits = options.map((option) => ({ option, common: countCommon(option, demand.value) }));
    const best = fits.reduce<(typeof fits)[number] | undefined>(
      (so, fit) => (fit.common > (so?.common ?? 0) ? fit : so),
      undefined,
    );
    if (best !== undefined) return { values: [demand], text: best.option };
  }
  return undefined;
}

/** The value whose clause has most words of a label; `undefined` if none has any. */
function nearestTo(label: string, values: readonly StoryValue[]): StoryValue | undefined {
  let best: StoryValue | undefined;
  let most = 0;
  for (const value of values) {
    const common = countCommon(label, value.clause);
    if (common > most) [best, most] = [value, common];
  }
  return best;
}

function countCommon(label: string, said: string): number {
  const stemsIn = (text: string) =>
    wordsOf(text).flatMap((word) => (isStopWord(word) || EVERYWHERE.test(word.stem) ? [] : [word.stem]));
  const stems = stemsIn(said);
  return stemsIn(label).filter((stem) => stems.some((other) => isAlike(stem, other))).length;
}

function isAlike(one: string, other: string): boolean {
  const beginning = one.slice(0, ALIKE_LETTERS);
  return one === other || (beginning.length === ALIKE_LETTERS && other.startsWith(beginning));
}

function isFirst(values: readonly StoryValue[], { type, value }: StoryValue, at: number): boolean {
  return values.findIndex((other) => other.type === type && other.value === value) === at;
}

/** Who tells the story is no news to support, nor is a day of which nothing is said. */
function isWorthSaying({ type, clause, text }: StoryValue): boolean {
  return !['side', 'behalf', 'wrote'].includes(type) && (type !== 'date' || clause !== text);
}

function sayValue(value: StoryValue): string {
  switch (value.type) {
    case 'order':
      return `заказ ${value.value}`;
    case 'demand':
      return `прошу ${value.value}`;
    case 'goods':
      return value.value;
    default:
      return value.clause;
  }
}

function sayRubles({ value }: StoryValue): string {
  const [rubles = '', kopecks] = value.split('.');
  const grouped = rubles.replace(THOUSANDS, ' ');
  return kopecks === undefined ? `${grouped} рублей` : `${grouped},${kopecks.padEnd(2, '0')} рублей`;
}

/** As many of the phrases as fit, each once. */
function joinWithin(phrases: readonly string[], max: number): string {
  let text = '';
  for (const phrase of new Set(phrases)) {
    const longer = text === '' ? phrase : `${text}; ${phrase}`;
    if (longer.length <= max) text = longer;
  }
  return text;
}
