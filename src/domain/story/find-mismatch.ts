import { isStopWord, wordsOf, type Word } from '../language/words.ts';
import { isPerson } from './find-people.ts';
import { placesOf, type Place } from './found.ts';
import { NUMERAL, readNumeral } from './numerals.ts';
import type { FoundSign, Sign } from './signs.ts';

/** Beside these stands what was to come. */
const ORDERED = pattern(
  String.raw`(?:заказ(?:ыв)?а|оформи|оформля|бра|взя|купи|покупа|выбра|выбира|проси|хоте|жда|оплати|оплачива)л[аи]?|должн[аоы]? быть|должен быть|заказано|надо|нужно|(?:нужн[аоы]|нужен) был[аио]?|в (?:описании|карточке|чеке|накладной)|на (?:фото|картинке|сайте)|вместо`,
);
/** Beside these stands what came. */
const CAME = pattern(
  String.raw`(?:при|до)(?:вез|нес|сла|шел|еха)(?:л[аио]?)?|пришл[аио]|(?:по|в)(?:ложил|клал)[аи]?|(?:вы|от|пере)?дал[аи]?|оказал\p{L}+|получил[аи]?|доставил[аи]?|отправил[аи]?|лежит|лежал[аио]?|собрал[аи]?|приходит|(?:внутри|там|в (?:коробке|пакете|посылке))(?: (?:был[аио]?|лежит|лежал[аио]?|оказал\p{L}+))?`,
);
/** Beside these stands what is missed. */
const MISSING = pattern(
  String.raw`не хвата(?:ет|ло)|недоста(?:ет|вало)|отсутству(?:ет|ют)|забыли (?:положить|вложить)|не (?:до|по|в)ложили|(?<=(?:пришл|привезл|прислал|приехал|положил|пришел|доставил)\p{L}? (?:\p{L}+ )?)без`,
);
/** What people miss besides things. */
const NO_THING =
  /^(?:слов|сил|терпен|врем|ден|нерв|зл|ум|мест|средств|баланс|вним|совест|трубк|звон|опозд|задерж|предупре|опла|причин|спрос|объясн|чек)/;
const CLAUSE_END =
  /[.,;:!?()«»"\n]|\s[-–—]\s|(?<!\p{L})(?:а|но|и|что|как|когда|потому|котор\p{L}+|чтобы|если)(?!\p{L})/u;
/** Who gets it, where and when is said before what. */
const ASIDE =
  /^\s*(?:(?:у вас|на \p{L}{3,}е|через \p{L}+|в подарок|(?:на|ко?) (?:ден?н?[юь] рождения|праздник\p{L}?|юбиле\p{L}?|нов\p{L}+ год\p{L}?)|мне|нам|ему|ей|себе|домой|почему[ -]?то|вообще|совсем|только|лишь|всего|уже|реально|тут|же|он|она|они|это|курьер|в итоге|по факту|как(?:ой|ую|ие|ое)[ -]то)(?!\p{L})\s*)*/u;
const PREPOSITION =
  /^(?:в|во|на|по|с|со|из|от|до|за|к|ко|у|о|об|без|через|под|при|для|около|после|перед|не|нет)(?!\p{L})/u;
/** Numbers that measure, and those that count. */
const MEASURED =
  /\d\s?(?:[xх*×]|на|\/)\s?\d|размер|(?<!\p{L})(?:[см]?м|м?л|к?г|[гт]б|вт|литр\p{L}*)(?!\p{L})/u;
const COUNTED = new RegExp(
  String.raw`^(\d{1,3})(?![\d-])|(?<!\p{L})из (\d{1,3})(?!\d)|(?<!\p{L})(${NUMERAL})`,
  'u',
);
const SOME = new RegExp(
  String.raw`(?<![\p{L}\d])(\d{1,3}|${NUMERAL})\s?(?:\p{L}{3,}\s)?из\s(\d{1,3}(?!\d)|${NUMERAL})`,
  'gu',
);
const PART = /^(?:половин|част[ьи])/u;
const ORDINAL = /^(?:перв|втор|трет|четверт|пят|шест|друг|сам)/;
/** Counts are small; larger numbers are sizes. */
const LEAST_SIZE = 34;
const ADJECTIVE = /(?:[ыио]й|[ая]я|[ое]е|[ыи]е|[ую]ю|[оеи]го|ых|их)$/;
/** A state, in which the right thing came. */
const STATE =
  /(?:[аея]нн|[иуея]т|[аеоия]вш|[ую]щ)(?:[ыи]й|[ая]я|[ое]е|[ыи]е|[ую]ю)$|^(?:пуст|бит|мят|мокр|грязн|дыряв|крив|тухл|гнил|рван|стар|липк|тепл|холодн|горяч|нерабоч|бракован|неисправн|некачествен|нов|цел|хорош|плох|ужасн|страшн|настоящ)|^(?:мал|велик|больш)[аиоы]?$/u;
const VERB = /(?:[аеиуыя]л[аио]?|[шсз]л[аио]|ть|ти|чь|[еи]т|[уюая]т|[еи]м|[еи]те|шь|ся|сь)$/;
const MOST_WORDS = 3;
/** What was to come and what came stand no farther apart. */
const REACH = 80;

/** What may be a thing: a few words of one clause. */
interface Thing extends Place {
  readonly text: string;
  readonly words: readonly Word[];
}

type IsUsual = (stem: string) => boolean;

/**
 * Where a story says that another thing came than was to, or fewer. `isUsual` tells the site's own words from things.
 * @example findMismatches('заказывала синий, привезли бордовый', isUsual) → [{ value: 'другой товар', … }]
 * @example findMismatches('брала шесть чашек, привезли четыре', isUsual) → [{ value: 'меньше товара', … }]
 */
export function findMismatches(level: string, isUsual: IsUsual): readonly FoundSign[] {
  return [...findOthers(level, isUsual), ...findMissing(level, isUsual), ...findSome(level)];
}

function findOthers(level: string, isUsual: IsUsual): readonly FoundSign[] {
  const came = placesOf(level, CAME);
  return placesOf(level, ORDERED).flatMap((ordered) => {
    const wanted = thingAt(level, ordered);
    if (wanted === undefined) return [];
    const between = ({ start, end }: Place) => Math.max(start - ordered.end, ordered.start - end);
    const near = came.filter((place) => between(place) >= 0 && between(place) < REACH);
    for (const { start, end } of near.sort((one, other) => between(one) - between(other))) {
      const got = thingAt(level, { start, end });
      const value = got && got.start !== wanted.start ? compare(wanted, got, isUsual) : undefined;
      if (got !== undefined && value !== undefined)
        return [signOver(value, ordered, { start, end }, wanted, got)];
    }
    return [];
  });
}

function findMissing(level: string, isUsual: IsUsual): readonly FoundSign[] {
  return placesOf(level, MISSING).flatMap((missing) => {
    const thing = thingAt(level, missing);
    if (thing === undefined || kindOf(thing, isUsual).nouns.every((stem) => NO_THING.test(stem))) return [];
    return [signOver('меньше товара', missing, thing)];
  });
}

/** «5 пакетов из 6», «две из трёх». */
function findSome(level: string): readonly FoundSign[] {
  return Array.from(level.matchAll(SOME)).flatMap(({ 0: text, 1: some = '', 2: all = '', index }) =>
    readNumeral(some.trim()) < readNumeral(all.trim())
      ? [{ value: 'меньше товара', start: index, end: index + text.length }]
      : [],
  );
}

function signOver(value: Sign, ...parts: readonly Place[]): FoundSign {
  return {
    value,
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
}

function compare(wanted: Thing, got: Thing, isUsual: IsUsual): Sign | undefined {
  if (PART.test(got.text)) return 'меньше товара';
  const [many, few] = [countOf(wanted), countOf(got)];
  const [size, otherSize] = [wanted, got].map(({ text }) => text.match(/\d+/g)?.join());
  const isCounted = many !== undefined && few !== undefined;
  const isMeasured = [wanted, got].some(({ text }) => MEASURED.test(text));
  if (size !== undefined && otherSize !== undefined && (isMeasured || !isCounted)) {
    return size === otherSize ? undefined : 'другой товар';
  }
  if (isCounted) {
    if (many >= LEAST_SIZE && few >= LEAST_SIZE) return many === few ? undefined : 'другой товар';
    return few < many ? 'меньше товара' : undefined;
  }
  const [old, other] = [kindOf(wanted, isUsual), kindOf(got, isUsual)];
  const isApart = (one: readonly string[], two: readonly string[]) =>
    one.length > 0 && two.length > 0 && !two.some((stem) => one.includes(stem));
  const isOther =
    isApart(old.adjectives, other.adjectives) ||
    isApart(old.nouns, other.nouns) ||
    (old.nouns.length === 0 && isApart(old.adjectives, other.nouns));
  return isOther ? 'другой товар' : undefined;
}

function countOf({ text }: Thing): number | undefined {
  const number = COUNTED.exec(text)?.slice(1).find(Boolean);
  return number === undefined ? undefined : readNumeral(number.trim());
}

/** What tells the thing from others; not in which state it is. */
function kindOf({ words }: Thing, isUsual: IsUsual) {
  const isTelling = (word: Word) =>
    /^\p{L}{3,}$/u.test(word.token) &&
    !isStopWord(word) &&
    !isPerson(word.stem) &&
    !ORDINAL.test(word.token) &&
    !STATE.test(word.token);
  const isAdjective = ({ token }: Word) => ADJECTIVE.test(token);
  const telling = words.filter(isTelling);
  return {
    adjectives: telling.filter(isAdjective).map(({ stem }) => stem),
    nouns: telling
      .filter((word) => !isAdjective(word) && !VERB.test(word.token) && !isUsual(word.stem))
      .map(({ stem }) => stem),
  };
}

/** What is named after a verb, else before it: «крышку не положили». */
function thingAt(level: string, { start, end }: Place): Thing | undefined {
  const [after = ''] = blankAside(level.slice(end, end + REACH)).split(CLAUSE_END, 1);
  const before =
    level
      .slice(Math.max(0, start - REACH), start)
      .split(CLAUSE_END)
      .at(-1) ?? '';
  return (
    thingIn(after, end) ??
    (wordsOf(after).length === 0 ? thingIn(blankAside(before), start - before.length) : undefined)
  );
}

function blankAside(clause: string): string {
  return clause.replace(ASIDE, (aside) => ' '.repeat(aside.length));
}

function thingIn(clause: string, from: number): Thing | undefined {
  const text = clause.trimStart();
  const words = wordsOf(text).slice(0, MOST_WORDS);
  const last = words.at(-1);
  if (last === undefined || PREPOSITION.test(text) || text.startsWith('§')) return undefined;
  const start = from + clause.length - text.length;
  return { text: text.slice(0, last.end), words, start, end: start + last.end };
}

function pattern(source: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${source})(?!\p{L})`, 'gu');
}
