const IMPERATIVE = /.{2}(?:[йь]|и)те(?:сь)?$/;
const INFINITIVE =
  /(?:(?<!дц)[аеиоуыя]ть|(?:й|ид)ти|(?:вез|нес|вес)ти|(?:лез|клас|пас|прочес)ть|(?:мо|бере|вле)чь)(?:ся)?$/;
/** Some verbs keep the consonant of their root: «привезла», «помогли», «стёр» has none. */
const PAST = /(?:[аеиоуыюя]|ш|[внл][её][зс]|(?:^|[елр]|по|с)мог|[лр][её]г|п[её]к|рос|полз)л[аои]?(?:с[ья])?$/;
const PREFIX = '(?:вы|до|за|ис|из|на|об|о|от|пере|под|по|пре|при|про|раз|рас|с|у|в)';
/** Of one act to come, by its prefix; «приходит», «привозит» go on. */
const ONE_ACT = new RegExp(
  String.raw`^${PREFIX}(?:.+[^аеиоуыюя](?<!(?:ход|воз|нос|вод|лет|езд))(?:[еи]т|ете)|.*(?:[^аеиоуыюя]е|[рмн]о)ет)(?:ся|сь)?$`,
);
/** «Вернут», «лежат», «говорят», «отправим», «вернем». */
const OF_MANY = /..(?:[ую]т|[жчшщ]ат|ят|[бвдзлмпрстф][ие]м|[рзлшн]ем)(?:ся|сь)?$/;
/** Other words with such an ending. */
const OTHERS = new Set(
  (
    'кровать печать мать зять память рукоять пять девять десять опять сеть клеть плеть треть нить путь суть муть ртуть ' +
    'жуть чуть хоть плоть ноготь коготь локоть ломоть деготь мякоть копоть прыть рать'
  ).split(' '),
);

/** Nouns like verbs of what is to come. */
const NOUNS = new Set(
  (
    'ответ отчет совет привет расчет запрет предмет секрет учет зачет обед интернет маршрут минут счет проблем ' +
    'систем тем всем затем совсем институт дефицит депозит салют уют приют прием подъем объем'
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

/**
 * Whether the word tells what will be done, or what others do: «-ут», «-ят», «-им», «-ет» of a verb with a prefix.
 * @example isToCome('вернут') → true; isToCome('вернули') → false; isToCome('приходит') → false
 */
export function isToCome(word: string): boolean {
  return (ONE_ACT.test(word) || OF_MANY.test(word)) && !NOUNS.has(word.replace(/(?<=т)е$/, ''));
}
