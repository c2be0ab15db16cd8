import { STOP_WORDS } from '../language/stop-words.ts';
import { isImperative, isInfinitive, isPast } from './verb-forms.ts';

/** A shorter word is no password. */
export const LEAST_LENGTH = 4;

/** What belongs to signing in. */
const SIGNING_IN =
  'парол|логин|почт|телефон|номер|код|кабинет|вход|сайт|форм|страниц|кнопк|приложен|аккаунт|сброс|смен|восстан|ошиб|блок|подбор|взлом|провер|вопрос|помощ|проблем|беда|секрет|банк|сбер|госуслуг|админ|роутер|сервис|компьют|ноутбук|ящик|устройств|планшет|польз|профил|портал|систем|набор|букв|цифр|символ|ключ|отпеч|минимум|истек|исчез|завис|сбой|отказ|один$|прост$|пуст$|стар$|слаб$|похож|забы|утер|нет|невер|верн|обяз';
/** Who owns an account, or works where one is. */
const OWNERS =
  'продав|магазин|муж|жена|доч|сын|мама|папа|брат|сестр|бабуш|дедуш|внук|внуч|ребен|друг|подруг|сосед|коллег|сотруд|менедж|курьер|клиент|покуп|бухгалт|девушк|мошенн|хакер|человек|операт|партн|гост|школ|отдел|склад|пункт|техник';
const WHEN = 'вчера|сегодня|завтра|вновь|назад|июн|июл|август|[а-я]+бр[ья]$';
/** What belongs to signing in, owns an account, or tells when and how. */
const OTHER = new RegExp(`^(?:${SIGNING_IN}|${OWNERS}|${WHEN})`);

const ADJECTIVE_ENDINGS = '[ыиео]й|[ая]я|[ыие]е|[ео]го|[оеыи]м|[аяые]х';
const CASE_ENDINGS = '[^цьрш]е|[уюыи]|[оеё]в';
const VERB_ENDINGS = '[ауюяеи]т|ся';
const PAST_WITHOUT_ENDING = '^(?:у|вы|за|от|при|раз|по|с|под)(?:н[её]с|в[её]з|мог|рос)';
const PARTICIPLES = String.raw`[её]н[ао]?|^(?:за|от|при|раз|по|со|вз)\p{L}+(?:[ая]н|[ыия]т)[ао]?`;
const ADVERB_ENDING = '(?<![шч]к)о';
/** Endings of adjectives, adverbs, participles, verbs, and of nouns that are no predicate. */
const NO_NOUN = new RegExp(
  `(?:${[ADJECTIVE_ENDINGS, CASE_ENDINGS, VERB_ENDINGS, PAST_WITHOUT_ENDING, PARTICIPLES, ADVERB_ENDING].join('|')})$`,
  'u',
);
/** Nouns that name no owner or place: «под паролем ромашка», not «под паролем мужа». */
const NO_GENITIVE =
  /(?:[^аеиоуыэюя]|[шч]ко|[цьр]е|(?:[бвдзйлмпрстчшь]|[аиуы]н)ка|[жшщ]а|[ьи]ца|[^нт][ьи]я)$/u;
/** «Не подходит», «его не пустил». */
const WHAT_CAME = 'вместо|его|подход|не (?:подо|подх|прин|пус|пущ)';
/** «С маленькой», «латиницей», «задом наперёд». */
const HOW_WRITTEN = '(?:с )?(?:маленьк|больш|строчн|заглавн)|латин|русск|английск|задом';
/** What ends what is told, or says how it is written or what came of it. */
const END = new RegExp(
  String.raw`^(?:$|[.,;!?»")]| [-–—] | (?:а|и|но|${WHAT_CAME}|${HOW_WRITTEN}|\d{1,4}(?!\d)|\p{L}+[йи]те(?!\p{L})))`,
  'u',
);

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
