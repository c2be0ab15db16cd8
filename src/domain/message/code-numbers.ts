import { signOf, weigh, type Place, type Sign } from './evidence.ts';
import { isNamed, UNIT, withoutKnownNumbers } from './known-numbers.ts';
import { sentencesOf, type Token } from './sentences.ts';

/** What tells a code of one kind. */
export interface CodeKind {
  /** Whether so many digits, in such groups, may be one. */
  readonly isCode: (grouping: string) => boolean;
  /** A word speaks by the first of these that it fits. */
  readonly signs: readonly Sign[];
  /** How much the groups that it is told in say. */
  readonly groupings: readonly Sign[];
}

/** So much the name of a code says alone. */
export const ENOUGH = 8;
/** What says so much is the name of a code or of its digits. */
const TELLING = 3;
/** How letters and digits in turns are grouped. */
export const MIXED = 'mixed';
const LEAST_TURNS = 3;
const LONGEST = 20;
/** What stands apart from other words is told, not mentioned. */
const APART = 3;
/** How many words before a sum what was done with it may stand. */
const REACH_OF_SUM = 6;
/** How many characters before a number its name may stand. */
const REACH_OF_NAME = 40;
/** How many words from its code a thing may stand. */
const REACH_OF_THING = 4;

/** Things whose codes anybody may see or their owner sets, and what is classified by codes. */
const OPEN_THING =
  /^(?:подъезд|калитк|двер|ворот|шлагбаум|ячейк|постамат|чек|посылке$|запчаст|коробк|пакет|этикет|ярлык|бирк|упаковк|наклейк|крышк|замк|замок|чемодан|сейф|накладн|парти|завод|каталог|полк)/u;
const OPEN_BEFORE = /^(?:ошибк|отказ|промо|штрих|почтов)/;
const OPEN_AFTER =
  /^(?:возврат|ошибк|отказ|причин|скидк|товар|маркировк|подразделен|стран|город|регион|тн$|вэд|окпд|оквэд|вид|опци|тариф|установк|отмен|продавц|пвз|пункт|постамат|точк|офис|отделен|филиал|валют|групп|издели|позици|услуг|направлен|аэропорт|станци|номенклатур|пломб|палет|партн|акци|купон|сертификат|магазин|склад|поставщик|сотрудник|курьер|клиент|оператор|цвет|модел|категори|бронирован|получен)/;
const PLACE = /^(?:на|от|под|из|с|со|у|внутри)$/;

/** «Барьер 3000». */
const TITLE = /«(?=\p{L})(?:(?!код|смс|пин|парол|цифр|cv|никому)[^«»:]){1,60}»/gu;
const DASH = /(?<=(?<![\p{L}\d])\d{1,4}) ?\p{Pd} ?(?=\d)/gu;
/** «Код4512», «G-551208». */
const GLUED = /(?<![\p{L}\d-])(код|смс|sms|code|пин|pin|otp|цвв|cv[cv]|g)-?(?=\d{3,6}(?![\p{L}\d-]))/gu;
/** What numbers are called in a text that is no secret's. */
const OTHER_NAME =
  /^(?:дом|д|кв|квартир.|корпус|номер[ау]|письмом|вместо|до|на|по|за|в|во|стоил.?|одинаков..|всего|разниц.|около|более|стр|размер.{0,3}|верси.|модель|окно|ряд|рейс|поезд|чек|звоните|перезвоните|отч[её]т|(?:склад|пункт|кабинет|офис|ячейк|полк|талон|сери|лот).{0,2})$/;
const PAID =
  /^(?:спис|взяли|сняли|(?:за|до|пере)плат|верн(?:ул|ут|ит|ет)|возврат|сумм|компенс|начисл|долг[аиу]?$|обещал|размер|ушло)/;
const ACCOUNT = /^(?:смен|отвяз|привяз|доступ|вход|последн|сброс)/;

const INTRODUCING = /^(?:было?|там|вот|так(?:ой|им|ая|ие)|это|он[аио]?|меня|не[йм]|мо[ейяи])$/;

interface WordPlace extends Place {
  readonly token: Token;
}

/**
 * Makes what tells whether a normal text holds a number that enough speaks for as a code: its name, who sent and who told
 * it, what it is for. The same is said in many words, and none of them says it alone.
 */
export function codeFinder({ isCode, signs, groupings }: CodeKind): (normalText: string) => boolean {
  return (text) => {
    const places = sentencesIn(text).flatMap((tokens, sentence) =>
      tokens.map((token, at) => {
        const sign = signOf(token.text, signs);
        const isOpenOne = (signs[sign]?.[1] ?? 0) >= TELLING && isOpen(tokens, at);
        return { token, sentence, sign: isOpenOne ? -1 : sign };
      }),
    );
    const tokens = places.map(({ token }) => token);
    return tokens.some(
      (token, at) =>
        isCode(groupingOf(token)) &&
        !isOther(tokens, at, (last) =>
          signs.some(([words, weight]) => weight >= TELLING && words.test(last)),
        ) &&
        weigh(places, at, signs) + weightOf(places, at, groupings) >= ENOUGH,
    );
  };
}

/** How much the form of a number says: its groups, and that it stands apart. */
function weightOf(places: readonly WordPlace[], at: number, groupings: readonly Sign[]): number {
  const grouping = groupings[signOf(groupingOf(places[at]?.token), groupings)]?.[1] ?? 0;
  return grouping + (isBreak(places[at - 1], INTRODUCING) && isBreak(places[at + 1]) ? APART : 0);
}

function groupingOf(token: Token | undefined): string {
  if (token === undefined) return '';
  return isMixed(token.text) ? MIXED : token.groups.map(({ length }) => length).join('-');
}

/** Whether letters and digits change places so often as in no model of a thing. */
function isMixed(word: string): boolean {
  return word.length <= LONGEST && (word.match(/[a-z]-?(?=\d)|\d-?(?=[a-z])/g)?.length ?? 0) >= LEAST_TURNS;
}

function isBreak(place: WordPlace | undefined, words?: RegExp): boolean {
  return (
    place === undefined ||
    !/[\p{L}\d]/u.test(place.token.text) ||
    (words !== undefined && (place.sign >= 0 || words.test(place.token.text)))
  );
}

/** The words, signs and numbers of each sentence, but for numbers whose look tells that they are no code. */
function sentencesIn(text: string): readonly (readonly Token[])[] {
  // Hours, sums and versions are no codes: with a letter in them they are no numbers either.
  // Nor is the number in a title.
  return sentencesOf(
    withoutKnownNumbers(text.replace(TITLE, ' ; '))
      .replace(/(\d)[.,:/](?=\d)/g, '$1_')
      .replace(GLUED, '$1 ')
      .replace(DASH, '-'),
  );
}

/** Whether a number is counted, paid or named otherwise. */
function isOther(tokens: readonly Token[], at: number, isOfCode: (word: string) => boolean): boolean {
  const lately = tokens.slice(Math.max(0, at - REACH_OF_SUM), at).map(({ text }) => text);
  const near = lately.slice(-3);
  // What names the number before this does not name this.
  const before = near.slice(near.findLastIndex((word) => /^[;\d]/.test(word)) + 1);
  const last = lately.findLast((word) => PAID.test(word) || isOfCode(word));
  // «Код для смены номера 3319», «код входа в кабинет 3319».
  const isOfAccount = before.some((word) => ACCOUNT.test(word));
  return (
    UNIT.test(tokens[at + 1]?.text ?? '') ||
    (last !== undefined && PAID.test(last)) ||
    (OTHER_NAME.test(before.at(-1) ?? '') && !isOfAccount) ||
    isNamed(
      before
        .join(' ')
        .replace(/телефон\p{L}*/u, '')
        .slice(-REACH_OF_NAME),
    )
  );
}

/** Whether the code that is named there is one of a thing: «код ошибки 5031», «код 4512 на коробке». */
function isOpen(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - REACH_OF_THING), at + REACH_OF_THING + 1)
    .some(({ text }, index, around) => {
      const distance = index - Math.min(at, REACH_OF_THING);
      const isBeside = Math.abs(distance) <= 2;
      if (isBeside && distance < 0 && OPEN_BEFORE.test(text)) return true;
      // «Код ошибки», «код товарной группы», but not «из смс и отмените».
      if (distance === 1 || (distance === 2 && /[хойе][його]$/.test(around[index - 1]?.text ?? '')))
        if (OPEN_AFTER.test(text)) return true;
      return OPEN_THING.test(text) && (isBeside || PLACE.test(around[index - 1]?.text ?? ''));
    });
}
