const IMPERATIVE = /.{2}(?:[йь]|и)те(?:сь)?$/;
const INFINITIVE = /(?:[аеиоуыя]ть|(?:й|ид)ти|(?:вез|нес|вес)ти|(?:мо|бере|вле)чь)(?:ся)?$/;
const PAST = /(?:[аеиоуыюя]|ш)л[аои]?(?:с[ья])?$/;
/** Other words with such an ending. */
const OTHERS = new Set(
  (
    'кровать печать мать память пять девять десять опять сеть треть нить путь суть чуть хоть плоть ноготь копоть прыть ' +
    'рать медведь лошадь площадь'
  ).split(' '),
);

/**
 * Whether the word asks somebody to do something: «-ите», «-йте», «-ьте», with «-сь».
 * @example isImperative('переключите') → true
 */
export function isImperative(word: string): boolean {
  return IMPERATIVE.test(word);
}

/**
 * Whether the word names an act: «-ть», «-йти», «-чь», with «-ся».
 * @example isInfinitive('перенести') → true; isInfinitive('кровать') → false
 */
export function isInfinitive(word: string): boolean {
  return INFINITIVE.test(word) && !OTHERS.has(word);
}

/**
 * Whether the word tells what was done: «-л», «-ла», «-ло», «-ли», with «-ся».
 * @example isPast('привезли') → true; isPast('стекло') → false
 */
export function isPast(word: string): boolean {
  return PAST.test(word);
}
