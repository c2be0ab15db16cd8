import { STOP_WORDS } from '../language/stop-words.ts';
import type { Found } from './found.ts';

/** What is ordered follows these at once, or an order's number in a clause of its own. */
const ORDERED =
  /(?<!\p{L})(?:заказ(?:ал[аи]?|ывал[аи]?)|купил[аи]?|покупал[аи]?|приобрел[аи]?|взял[аи]?|оформил[аи]? заказ на|заказ на)(?: (?:у вас|себе|ребенку|домой|сыну|дочке|дочери|маме|мужу|жене|в подарок|на (?:сайте|вазоне|маркетплейсе)|здесь|тут|давно|недавно|новый|новую|один|одну|одно))? /gu;
const AFTER_NUMBER = /\d{8}-\d{4} ?[,(] ?/gu;
/** What is named before these is what came or broke. */
const CAME =
  /(?:^|[.!?,;\n(] ?|(?:что|и|а|но|мой|моя|мое|наш|наша|этот|эта) )((?:\p{L}+ ){0,2}?\p{L}+) (?=(?:(?:пришел|пришла|пришло|пришли|приехал[аои]?) (?:сломан|разбит|брак|битый|битая|мят|поврежд|не т|с)|сломал|не работа|не включа|протека|треснул|бракован|разбит|сломан|не подош|оказал|(?:мне )?не подходит|маломер|большемер|не завод|не заряж))/gu;

const ADJECTIVE = /(?:[ыио]й|[ая]я|[ое]е|[ыи]е|[ую]ю|[ое]го)$/;
const NO_NOUN =
  /^(?:заказ|посыл|товар|вещ|деньг|денег|возврат|доставк|курьер|пункт|короб|пакет|подар|шту[кч]|пар[уы]|размер|цвет|день|дня|дней|недел|месяц|год|раз|числ|утр|вечер|сегодня|вчера|завтра|статус|срок|обещ|оплат|карт|сайт|прилож|магаз|рубл|тысяч|сумм|скидк|адрес|доме|домой|комплект|набор|вс[её]|ничего|что|так|через|двое|трое|два|две|три|четыре|пять|один|одна|одну|несколько|много|пост|постамат|человек|продавец|оператор|поддержк|вопрос|проблем|получ|отправ|жду|ждал|чат|номер|опять|дважды|минут|час|приложени|акци|рассрочк|подарок|сертификат|позиц|кабинет|уже|еще|само|сразу|сюрприз|ячейк|зеленогра|росси|кита|онлайн|кредит|больше|меньше|дешевле|дороже)/;
const VERB = /(?:л[аио]?|ть|ти|чь|[еи]т|[уюая]т|[еи]м|[еи]те|шь|ся|сь)$/;
const VERB_LIKE_GOODS =
  /^(?:стол|стул|чехол|котел|пистолет|браслет|билет|жилет|туалет|комбинезон|костюм|крем|шлем|самокат|халат|планшет|пакет|букет|торт|аккумулятор|одеял|кресл|зеркал|мыл|масл|сверл|весл|седл|сиделк|кровать|пастил|палитр|блокнот|фонар|велосипед|комод|ковер|блендер|матрас|обувь|мебель|печь|сеть|модуль|руль|пылесос|пуфик|пазл|кабель|шампунь|монит|скатерть|постель|модель|гриль|сел[ьи]|картридж|рюкзак)/;

/**
 * The goods a story is about, each once, in the nominative as far as the ending tells.
 * @example findGoods('заказала красную куртку') → [{ value: 'красная куртка', … }]
 */
export function findGoods(level: string): readonly Found[] {
  const starts = [ORDERED, AFTER_NUMBER].flatMap((look) =>
    Array.from(level.matchAll(look), ({ 0: text, index }) => index + text.length),
  );
  const named = starts.flatMap((start) => goodsAt(level, start));
  const broken = Array.from(level.matchAll(CAME)).flatMap(({ 0: text, 1: words = '', index }) => {
    const start = index + text.lastIndexOf(words);
    const [goods] = goodsAt(level, start);
    return goods?.end === start + words.length ? [goods] : [];
  });
  const found = [...named, ...broken];
  return found.filter(({ value }, at) => found.findIndex((other) => other.value === value) === at);
}

function goodsAt(level: string, start: number): readonly Found[] {
  const words: string[] = [];
  let end = start;
  for (const { 0: word } of level.slice(start).matchAll(/(?<=^| )\p{L}+(?:-\p{L}+)*/gu)) {
    if (level.slice(end, end + 1 + word.length).trim() !== word || words.length > 2) break;
    const isFirst = words.length === 0;
    if (STOP_WORDS.has(word) || NO_NOUN.test(word) || word.length < 3) return [];
    end = (isFirst ? start : end + 1) + word.length;
    words.push(word);
    if (ADJECTIVE.test(word)) continue;
    if (VERB.test(word) && !VERB_LIKE_GOODS.test(word)) return [];
    return [{ value: words.map(nominative).join(' '), start, end }];
  }
  return [];
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
