import { STOP_WORDS } from '../language/stop-words.ts';
import { isImperative, isInfinitive, isPast } from './verb-forms.ts';

/** A shorter word is no password. */
export const LEAST_LENGTH = 4;

/** What belongs to signing in, owns an account, or tells when and how. */
const OTHER =
  /^(?:парол|логин|почт|телефон|номер|код|кабинет|вход|сайт|форм|страниц|кнопк|приложен|аккаунт|сброс|смен|восстан|ошиб|блок|подбор|взлом|провер|вопрос|помощ|проблем|беда|секрет|банк|сбер|госуслуг|админ|продав|магазин|муж|жена|доч|сын|мама|папа|брат|сестр|бабуш|дедуш|внук|внуч|ребен|друг|подруг|сосед|коллег|сотруд|менедж|курьер|клиент|покуп|бухгалт|девушк|мошенн|хакер|человек|операт|роутер|сервис|компьют|ноутбук|партн|ящик|устройств|планшет|гост|польз|профил|школ|отдел|склад|пункт|портал|техник|систем|набор|букв|цифр|символ|ключ|отпеч|вчера|сегодня|завтра|вновь|назад|минимум|истек|исчез|завис|сбой|отказ|один$|прост$|пуст$|стар$|слаб$|похож|забы|утер|нет|невер|верн|обяз|июн|июл|август|[а-я]+бр[ья]$)/;
/** Endings of adjectives, adverbs, participles, verbs, and of nouns that are no predicate. */
const NO_NOUN =
  /(?:[ыиео]й|[ая]я|[ыие]е|[^цьрш]е|[уюыи]|[ео]го|[оеыи]м|[аяые]х|[оеё]в|[ауюяеи]т|ся|[её]н[ао]?|^(?:у|вы|за|от|при|раз|по|с|под)(?:н[её]с|в[её]з|мог|рос)|^(?:за|от|при|раз|по|со|вз)\p{L}+(?:[ая]н|[ыия]т)[ао]?|(?<![шч]к)о)$/u;
/** Nouns that name no owner or place: «под паролем ромашка», not «под паролем мужа». */
const NO_GENITIVE =
  /(?:[^аеиоуыэюя]|[шч]ко|[цьр]е|(?:[бвдзйлмпрстчшь]|[аиуы]н)ка|[жшщ]а|[ьи]ца|[^нт][ьи]я)$/u;
/** What ends what is told, or says how it is written or what came of it. */
const END =
  /^(?:$|[.,;!?»")]| [-–—] | (?:а|и|но|вместо|его|подход|не (?:подо|подх|прин|пус|пущ)|(?:с )?(?:маленьк|больш|строчн|заглавн)|латин|русск|английск|задом|\d{4}(?!\d)|\p{L}+[йи]те(?!\p{L})))/u;

/**
 * Whether a word may be told as the name of something, whatever its form: it neither tells nor judges.
 * @example isNameAlone('пельмени') → true; isNameAlone('забыла') → false
 */
export function isNameAlone(word: string): boolean {
  const normal = word.toLowerCase();
  return (
    /^\p{L}{4,20}$/u.test(normal) &&
    !OTHER.test(normal) &&
    !STOP_WORDS.has(normal) &&
    // Names may end like verbs: «Байкал».
    (word !== normal || ![isPast, isImperative, isInfinitive].some((isVerb) => isVerb(normal)))
  );
}

/**
 * Whether a word may be a password though it is a word as any other: a noun that ends what is said.
 * @example isNounAlone('ромашка', ', не пускает') → true; isNounAlone('сложный', '') → false
 */
export function isNounAlone(word: string, following: string): boolean {
  const normal = word.toLowerCase();
  return isNameAlone(word) && END.test(following) && !NO_NOUN.test(normal);
}

/**
 * Whether a noun tells neither whose something is nor where.
 * @example isNoGenitive('ромашка') → true; isNoGenitive('брата') → false
 */
export function isNoGenitive(noun: string): boolean {
  return NO_GENITIVE.test(noun.toLowerCase());
}

/**
 * Whether letters and digits stand together as in no word, date or hour.
 * @example isMixed('barsik7') → true; isMixed('12.05') → false
 */
export function isMixed(word: string): boolean {
  const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return (
    /\p{L}/u.test(bare) &&
    /\d/.test(bare) &&
    bare.length >= LEAST_LENGTH &&
    !/^\d+[-.:]|\?.*=/.test(bare) &&
    !bare.includes('@')
  );
}
