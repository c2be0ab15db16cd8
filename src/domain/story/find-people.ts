import { stemOf, wordsOf } from '../language/words.ts';
import type { Found } from './found.ts';
import { clauseAround } from './level-text.ts';

/** Whom somebody may write for; forms whose stem is another stand with a colon before the nominative. */
const PEOPLE: ReadonlyMap<string, string> = new Map(
  'мама мать матери:мать папа отец отца:отец бабушка дедушка муж жена сын дочь дочери:дочь брат сестра теща:тёща свекровь тетя:тётя дядя подруга сосед соседка родители коллега внук внучка начальник директор'
    .split(' ')
    .map((word) => {
      const [form = '', name = form] = word.split(':');
      return [stemOf(form), name];
    }),
);
/** Whether a stem is of somebody whom a story may be told for. */
export function isPerson(stem: string): boolean {
  return PEOPLE.has(stem);
}

/** What is written, done or owned for others. */
const FOR_THEM =
  /(?<!\p{L})(?:(?:пиш[уе]|написать|обраща\p{L}+|прошу)(?: \S+)? (?:за|для|вместо|от имени|от)|помога\p{L}+|по просьбе|от имени|(?:заказ|аккаунт|кабинет|посылк)\p{L}{0,2}(?: на| у)?)(?: (?:мо|сво|наш|пожил|стар)\p{L}{1,4})?\s*$/u;
/** What they did or met with themselves. */
const TROUBLED =
  /^(?: \p{L}+){0,2} (?:(?:заказ|куп|получ|оформ|оплат|верн|сда|жд|прос|попрос|перев|при[веш])\p{L}*(?!\p{L}| мне)|не (?:мо|по|при|умее))/u;
const GIFT = /(?:пода[рё]\p{L}*|для|сюрприз|с|на|вместе)\s*$/u;
const OWN = /(?<!\p{L})я (?:заказал|купил|оформ|оплатил|получил|жду)/u;

/**
 * On whose behalf a story is told, as a form takes it.
 * @example findBehalf('пишу за бабушку, ей не привезли лекарства') → [{ value: 'бабушка', … }]
 */
export function findBehalf(level: string): readonly Found[] {
  const isOwn = OWN.test(level);
  return wordsOf(level)
    .flatMap(({ stem, start, end }) => {
      const value = PEOPLE.get(stem);
      if (value === undefined) return [];
      const { before, after } = clauseAround(level, start, end);
      const isSubject = TROUBLED.test(after) && !GIFT.test(before) && !isOwn;
      return FOR_THEM.test(before) || isSubject ? [{ value, start, end }] : [];
    })
    .slice(0, 1);
}

const SELLER =
  /(?<!\p{L})(?:я (?:сам\p{L}? )?(?:продавец|селлер|поставщик)|(?:мо|наш)\p{L}{1,3} (?:магазин|карточк|поставк|покупател|склад|бренд)\p{L}*|кабинет\p{L}? (?:продавца|селлера)|прода(?:ем|ю)|отгру[зж]\p{L}+|fb[os]|фбо|фбс|поставк[аи] (?:на склад|от|с|стоит|не)|покупатель (?:вернул|пишет)|поддержк\p{L} продавцов|на приемке|самозанят\p{L}+)(?!\p{L})/u;
const BUYER = /(?<!\p{L})я (?:\p{L}+ )?покупатель(?:ница)?(?!\p{L})/u;

/** Whether a seller or a buyer tells the story, if it says so. */
export function findSide(level: string): readonly Found[] {
  const seller = SELLER.exec(level);
  const match = seller ?? BUYER.exec(level);
  if (match === null) return [];
  const { 0: text, index: start } = match;
  return [{ value: seller === null ? 'buyer' : 'seller', start, end: start + text.length }];
}
