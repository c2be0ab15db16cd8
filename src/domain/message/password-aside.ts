import { LOCKED, NAME, SERVICE } from './password-name.ts';
import { isMixed, isNameAlone, isNoGenitive, isNounAlone } from './password-word.ts';

/** «Пароль такой же, как на почте: ромашка»; what a page says is none. */
const AFTER_COLON = new RegExp(
  String.raw`${NAME}((?:(?!пишет|пишут|ошибк|сообщ|выда|вылез|текст|надпис|треб|статус|браузер|устройств|почта|причин|правил|подсказ|товар)[^.!?;:«»]){0,40}): ?(?:(?:сначала|просто|там|слово|это|имя|кличка|фамилия) ){0,2}(?:«|")?([\p{L}\p{N}]{4,})(?!\.?[\p{L}\p{N}@/])`,
  'giu',
);
/** «Сменила пароль на „черёмуха“», as it stands in no sentence; a word in quotes is one in any case. */
const CITED = new RegExp(
  String.raw`${NAME}[^.!?;«»"]{0,40}(?:(?:^| )на|был[ао]?|это|стави\p{L}+|[-–—=]) ?[«"]([\p{L}\p{N}]{4,20})[»"]|${NAME} на ([\p{L}]{4,20}[ая])(?![\p{L}\p{N}])`,
  'giu',
);
/** «Пароль — кличка кота, Мурзик», «дата рождения жены, 14031987», «тот же пароль, ромашка». */
const APPOSED = new RegExp(
  [
    String.raw`${NAME}[^.!?;]{0,30}(?<!\p{L})(?:(?:имя|кличк[аи]|фамили[яи])(?: [\p{L}-]+){0,2}|котор\p{L}{1,3}(?: \p{L}+){1,5})[,:–— -]{1,3}(\p{L}{4,})(?!\p{L})`,
    String.raw`${NAME}[^.!?;]{0,40}(?<!\p{L})я (?:сказал|ответил|назвал)а?[:,]? [«"]?(\p{L}{4,})(?=[,.!?»"]|$)`,
    String.raw`${NAME}[^.!?;]{0,30}(?:дата|день|год) рождения(?: \p{L}+)?[,:–— -]{1,3}(\d[\d. ]{3,9})`,
    String.raw`(?:(?:одн|т)(?:им|ем)(?: же)? ${NAME}|${NAME} (?:т[оа](?:т|й|же)|(?:так|прост|обычн|стар|прежн|легк)\p{L}+|один|одна)(?: сам\p{L}+| же)?), (\p{L}{4,})(?=[,.!?]|$)`,
  ].join('|'),
  'giu',
);
/** A phrase is told in quotes, whatever it holds. */
const PHRASE =
  /(?:(?:кодов|секретн|парольн)\p{L}{2,3} фраз\p{L}[^.!?;«»"]{0,20}|пароль (?:(?:мой|был|такой) )?(?:[-–—:] ?))[«"][^»"]{6,60}[»"]/iu;
/** «Поставила «зелёный чайник» вместо пароля». */
const INSTEAD =
  /(?:ставил|дума[лт]|записа|вв[ео]|набира|пис)\p{L}{0,12} [^.!?;«»"]{0,20}[«"][^«»"]{4,40}[»"] (?:вместо|в качестве|как) парол/iu;
/** What is asked beside a password, and its answer: «девичья фамилия матери Кравчук». */
const ANSWER =
  /(?:(?:[Дд]евич\p{L}{2} фамили\p{L}|[Кк]личка|фамилия|имя)(?: \p{L}+){0,4}?[,:–— -]{1,3}(?:(?:я )?(?:ответил|сказал|назвал)\p{L}? )?|(?:то ли|или|либо) )(\p{Lu}\p{L}{2,})|[Лл]юбим\p{L}+ \p{L}+ [-–—] (\p{L}{4,})/gu;
/** «На вопрос, как звали первую собаку, пишу Тобик». */
const ANSWERED =
  /(?:[Нн]а вопрос[^.!?;:]{3,60}(?<!\p{L})(?:пишу|отвечаю|отвечала?|ввожу|писала?)|[Оо]твет(?: на)? вопрос (?:о|об|про) [^.!?;:]{3,40} [-–—])[ :–—-]{1,3}«?(\p{Lu}\p{L}{2,})/gu;
const OF_ACCOUNT = /вход|войти|войд|доступ|кабинет|смен|восстан|почт/iu;
const MAIDEN = /девич\p{L}+ фамил|кличк/iu;
const SECRET_QUESTION = /(?:секретн|контрольн|кодов)\p{L}{2,3} (?:вопрос|ответ|слов)/iu;
/** «Барсик — мой пароль от кабинета»; «слово барсик маленькими буквами», if it is typed to come in. */
const TOLD_BEFORE =
  /(?:^|[.,;:!?(] ?)([^\s,;:«»"()]{4,30}) (?:[-–—] )?(?:это (?:мой |наш )?|мой |наш |(?<=[-–—] )(?=пароль от))пароль(?: от \p{L}+)?(?=$|[.,;!?)])|слов(?:о|ом|у)(?: (?:там|такое|это|мое|само|у меня)){0,3}:? ?[«"]?(\p{L}{4,20})(?=[»"]?(?:$|[.,;!?)]| и | вместо | [^.!?;]{0,40}(?:буквами|оно же)))/giu;
const ENTRY = /(?<!\p{L})(?:вход|вхожу|войти|захо[дж]|логин|парол)/iu;

/**
 * Whether the plain text tells a password apart from its name: after a colon, in quotes, as whose name or birthday it is.
 * @example tellsAside('пароль как у всех: qwerty') → true
 */
export function tellsAside(text: string): boolean {
  return (
    Array.from(text.matchAll(APPOSED)).some(
      ([, name = '', answer = '', day, word = '']) =>
        day !== undefined ||
        (/^[\p{Lu}a-z]/u.test(name) && isNameAlone(name)) ||
        isNounAlone(answer || word, ''),
    ) ||
    PHRASE.test(text) ||
    INSTEAD.test(text) ||
    ((SECRET_QUESTION.test(text) || (MAIDEN.test(text) && OF_ACCOUNT.test(text))) &&
      Array.from(text.matchAll(ANSWER)).some(([, name, liked = '']) => isNameAlone(name ?? liked))) ||
    (OF_ACCOUNT.test(text) &&
      Array.from(text.matchAll(ANSWERED)).some(([, word = '']) => isNameAlone(word))) ||
    Array.from(text.matchAll(AFTER_COLON)).some(
      ([told, link = '', word = '']) =>
        !LOCKED.test(link) &&
        !SERVICE.test(word) &&
        (mayOpen(word) || (/слов|фраз/i.test(told) && /^\p{Lu}/u.test(word) && isNameAlone(word))),
    ) ||
    Array.from(text.matchAll(CITED)).some(
      ([, quoted = '', bare = '']) => isNameAlone(quoted) || mayOpen(quoted || bare),
    ) ||
    Array.from(text.matchAll(TOLD_BEFORE)).some(
      ([, word = '', spelled = '']) =>
        isMixed(word) ||
        isNounAlone(word, '') ||
        (isNounAlone(spelled, '') && isNoGenitive(spelled) && ENTRY.test(text)),
    )
  );
}

/** Whether a word that is said to be the password may be one: it is a word of any letters, or a noun. */
function mayOpen(word: string): boolean {
  return /^[a-z]/i.test(word) || isMixed(word) || isNounAlone(word, '');
}
