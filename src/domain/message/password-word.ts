import { STOP_WORDS } from '../language/stop-words.ts';
import { isImperative, isInfinitive, isPast } from './verb-forms.ts';

/** What belongs to signing in, owns an account, or tells when and how. */
const OTHER =
  /^(?:парол|логин|почт|телефон|номер|код|кабинет|вход|сайт|форм|страниц|кнопк|приложен|аккаунт|сброс|смен|восстан|ошиб|блок|подбор|взлом|провер|вопрос|помощ|проблем|беда|секрет|банк|сбер|госуслуг|админ|продав|магазин|муж|набор|букв|цифр|символ|ключ|отпеч|вчера|сегодня|завтра|вновь|назад|минимум|истек|исчез|завис|сбой|отказ|один$|прост$|пуст$|стар$|слаб$|похож|забы|утер|нет|невер|верн|обяз|июн|июл|[а-я]+(?:ста?|бр)ь?$)/;
/** Endings of adjectives, adverbs, participles, verbs, and of nouns that are no predicate. */
const NO_NOUN =
  /(?:[ыиео]й|[ая]я|[ыие]е|[^цьрш]е|[уюыи]|[ео]го|[оеыи]м|[аяые]х|[оеё]в|[ауюяеи]т|ся|[её]н[ао]?|^(?:за|от|при|раз|по|со|вз)\p{L}+(?:[ая]н|[ыия]т)[ао]?|(?<![шч]к)о)$/u;
/** Nouns that name no owner or place: «под паролем ромашка», not «под паролем мужа». */
const NO_GENITIVE =
  /(?:[^аеиоуыэюя]|[шч]ко|[цьр]е|(?:[бвдзйлмпрстчшь]|[аиуы]н)ка|[жшщ]а|[ьи]ца|[^нт][ьи]я)$/u;
/** What ends what is told, or says how it is written or what came of it. */
const END =
  /^(?:$|[.,;!?»")]| [-–—] | (?:а|и|но|его|подход|не (?:подо|подх|прин|пус|пущ)|(?:с )?(?:маленьк|больш|строчн|заглавн)|латин|русск|английск|задом|\d{4}(?!\d)|\p{L}+[йи]те(?!\p{L})))/u;

/**
 * Whether a word may be a password though it is a word as any other: a noun that ends what is said.
 * @example isNounAlone('ромашка', ', не пускает') → true; isNounAlone('сложный', '') → false
 */
export function isNounAlone(word: string, following: string): boolean {
  const normal = word.toLowerCase();
  return (
    /^\p{L}{4,20}$/u.test(normal) &&
    END.test(following) &&
    !OTHER.test(normal) &&
    !NO_NOUN.test(normal) &&
    !STOP_WORDS.has(normal) &&
    ![isPast, isImperative, isInfinitive].some((isVerb) => isVerb(normal))
  );
}

/**
 * Whether a noun tells neither whose something is nor where.
 * @example isNoGenitive('ромашка') → true; isNoGenitive('мужа') → false
 */
export function isNoGenitive(noun: string): boolean {
  return NO_GENITIVE.test(noun.toLowerCase());
}
