import { isStopWord, wordsOf, type Word } from '../language/words.ts';
import { isPerson } from './find-people.ts';
import type { Found } from './found.ts';
import { NUMERAL } from './numerals.ts';

/** What is ordered follows these, or the number of an order in a clause of its own. */
const ORDERED =
  /(?<!\p{L})(?:заказ(?:ыв)?ал[аи]?|купил[аи]?|покупал[аи]?|приобрел[аи]?|взял[аи]?|брал[аи]?|заказ на|вместо)(?: (?:у вас|себе|домой|в подарок|на сайте))? |\d{8}-\d{4} ?[,(] ?/gu;
/** What is named before these came or broke. */
const CAME =
  /^ (?:(?:уже |мне |вчера )?(?:при(?:шл?[еёаои]л?|ехал)\p{L}* (?:слома|разби|брак|бит|мят|повреж|не т|с |без)|слома|не работа|не включа|не греет|протек|потек|треснул|перестал\p{L}* (?:гре|работа|включа)|бракован|разбит|маломер|большемер))/u;
const ADJECTIVE = /(?:[ыио]й|[ая]я|[ое]е|[ыи]е|[ую]ю|[ое]го)$/;
const VERB = /(?:[аеиуыя]л[аио]?|[шсз]л[аио]|ть|ти|чь|[еи]т|[уюая]т|[еи]м|[еи]те|шь|ся|сь|о)$/;
/** Nouns and adverbs that are no goods, though few pages name them. */
const NO_GOODS =
  /^(?:сегодня|вчера|завтра|позавчера|давно|недавно|через|месяц|неделю|домой|онлайн|сюрприз|шту[кч]|пар[уы]|раз[аы]?|дважды|никак|все)$/;
const COUNT = new RegExp(`^(?:${NUMERAL})$`, 'u');
const MOST_WORDS = 3;
const REACH = 60;

/**
 * The goods a story is about, each once, in the nominative as far as the ending tells. `isUsual` tells which words the
 * site itself uses: goods are named by others.
 * @example findGoods('заказала красную куртку', isUsual) → [{ value: 'красная куртка', … }]
 */
export function findGoods(level: string, isUsual: (stem: string) => boolean): readonly Found[] {
  const words = wordsOf(level);
  const isGoods = (word: Word) =>
    /^\p{L}{3,}$/u.test(word.token) &&
    !isStopWord(word) &&
    !isUsual(word.stem) &&
    !isPerson(word.stem) &&
    !COUNT.test(word.token) &&
    !VERB.test(word.token) &&
    !NO_GOODS.test(word.token);
  const goodsFrom = (first: number): readonly Found[] => {
    const [start] = words.slice(first, first + 1);
    for (let at = first; at < first + MOST_WORDS; at += 1) {
      const word = words[at];
      if (word === undefined || start === undefined) return [];
      if (at > first && level.slice(words[at - 1]?.end, word.start) !== ' ') return [];
      if (ADJECTIVE.test(word.token) && !isStopWord(word)) continue;
      if (!isGoods(word)) return [];
      const value = words
        .slice(first, at + 1)
        .map(({ token }) => nominative(token))
        .join(' ');
      return [{ value, start: start.start, end: word.end }];
    }
    return [];
  };
  const ordered = Array.from(level.matchAll(ORDERED)).flatMap(({ 0: text, index }) =>
    goodsFrom(words.findIndex(({ start }) => start >= index + text.length)),
  );
  const came = words.flatMap((word) =>
    isGoods(word) && CAME.test(level.slice(word.end, word.end + REACH))
      ? [{ value: word.token, start: word.start, end: word.end }]
      : [],
  );
  const found = [...ordered, ...came];
  return found.filter(({ value }, at) => found.findIndex((other) => other.value === value) === at);
}

/**
 * The nominative of a word in the accusative; other words as they are.
 * @example nominative('красную') → 'красная'
 */
function nominative(word: string): string {
  return word
    .replace(/ую$/, 'ая')
    .replace(/юю$/, 'яя')
    .replace(/(?<=[^аеиоуыэюя])у$/, 'а')
    .replace(/(?<=[^у])ю$/, 'я');
}
