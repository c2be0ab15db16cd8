import { signOf, weigh, type Place, type Sign } from './evidence.ts';
import { LOCKED, NAME, SERVICE, WORD_NAME } from './password-name.ts';
import { isNameAlone, isNoGenitive, isNounAlone } from './password-word.ts';

/** So much speaks for a password. */
const ENOUGH = 8;
/** So much is said by standing right after the name, or after what says that something is typed or made up. */
const OF_LEAD = 3;

/** How much says a Russian word that is typed as it is named: «ввожу Василиса». */
const OF_RUSSIAN = 2;
/** How many words before a word its name may stand. */
const REACH_OF_NAME = 3;

/** How much the form of a word says that somebody made it up; what else has such a form comes first. */
const FORMS: readonly Sign[] = [
  [
    /^.{0,3}$|^.{41}|^\d[\d.:/-]*$|@.*\.|\.[a-z]{2,7}$|^[\p{Lu}\d-]+$|^\p{L}{1,4}-\d+$|\/|^\p{L}{1,2}\d+\p{L}*$|^\d{1,4}-?\p{L}{1,3}$|^\d+[xх]\d|^\p{L}\d{3}\p{L}{2}\d{2,3}$/u,
    -ENOUGH,
  ],
  [/^(?=.*\d)(?=.*[#$%^&*!+@_])(?=.*\p{L}{2})/u, 4],
  [/^(?=.*[a-z].*[A-Z]|.*[A-Z].*[a-z])(?=.*\d-?[a-z])(?=.*[a-z]-?\d)/i, 4],
  [/^(?=.*\d)(?=.*\p{L})/u, 3],
  [/^[a-z][\w.!-]*[_.!-][\w.!-]*[A-Z]|^[A-Z]\w{2,}[_.!-]\w{3,}|[!#$_]/, 3],
  [/^[a-z][a-z_.-]+$/i, 2],
];

const SIGNS: readonly Sign[] = [
  [WORD_NAME, 5],
  [/^(?:кодов|секретн|парольн|слов[оа]м?$)/iu, 3],
  [
    /^(?:логин|вход|доступ|вхо[жд]|войти|войд|зайти|зайд|за(?:ш[её]л|шла|хо[жд])|лк$|кабинет|аккаунт|уч[её]тн?|авториз|админк|пуска|открыва|регистр|данные$|кред)/iu,
    2,
  ],
  [/^(?:ввожу|ввела?|набира|вставл)/iu, 1],
];
/** The signs that are a password's name or a verb of typing. */
const NAMING = [0, 3];
/** These say what is typed or what somebody made up. */
const INTRODUCING =
  /^(?:вв[ео]\p{L}+|вставл\p{L}+|набира\p{L}+|(?:по|ис)?проб\p{L}+|наберите|пишу|(?:на|за)писано|через|слов(?:о|ом|у)|оба|так|такой|это|был[оа]?|стоит|стоял\p{L}?|\p{L}*(?:дума|стави)л\p{L}?|сказала?|держите|вот|дальше|потом|затем|и|по|мой|там|сейчас|теперь)$/iu;
const OF_LOCK = new RegExp(`${NAME}.{0,30}${LOCKED.source}`, 'iu');
const TYPING = /^(?:вв[ео]\p{L}+|вставл\p{L}+|набира\p{L}+|(?:по|ис)?проб\p{L}+|вбива\p{L}+|печата\p{L}+)$/iu;
/** «+79161234567 / Lipa1975». */
const LOGIN = /@|^\+?\d{10,}$/;
/** «password=Lipa1975». */
const ASSIGNED = /(?<!\S)([\p{L}_]+)=/gu;
const MARK = /[:—–/|=]$|^[-+/|:]$/;
/** What a word right after these is. */
const OTHER_BESIDE =
  /^(?:логин|ник|имя|почт|номер|телефон|метод|аккаунт|уч[её]тк|кабинет|профил|лк$|сеть|(?:как|со?|из|на|от|ко?|во?)$)/iu;
/** What else is called so, by a word before it. */
const OTHER =
  /^(?:логин|ник|обращени|заявк|капч|файл|фото|скрин|текст|всплыв|появл|модел|верси|браузер|ноутбук|планшет|артикул|ошибк|заказ|товар|код$|промокод|сотрудник|сери|трек|магазин|устройств|адрес|ссылк|сайт|пишет|пишут|сообщени|выда[её]т|вылез|надпис|кнопк|страниц|раздел|под$)/iu;

interface Word extends Place {
  readonly raw: string;
  readonly word: string;
}

/**
 * Whether the plain text holds a word that somebody made up to sign in with, by its form and what is told around it.
 * @example tellsInvented('Захожу через Мурка_2019') → true; tellsInvented('Захожу с ноутбука Lenovo330') → false
 */
export function tellsInvented(text: string): boolean {
  if (OF_LOCK.test(text)) return false;
  const words = wordsOf(text);
  return words.some((word, at) => {
    const before = words.slice(Math.max(0, at - REACH_OF_NAME), at);
    const form = formOf(word, before.at(-1));
    if (form < 0 || isNamedOther(before)) return false;
    return form + weigh(words, at, SIGNS) + weightOfLead(word, before) >= ENOUGH;
  });
}

function wordsOf(text: string): readonly Word[] {
  let sentence = 0;
  return text
    .replace(ASSIGNED, '$1= ')
    .split(' ')
    .map((raw) => {
      const word = raw.replace(/^[^\p{L}\d]+|[^\p{L}\d!#$%*]+$/gu, '');
      const place = { raw, word, sentence, sign: signOf(word, SIGNS) };
      if (/[.!?;]$/.test(raw)) sentence += 1;
      return place;
    });
}

/** How much a word looks made up; less than nothing, if it is known for something else. */
function formOf({ raw, word }: Word, last: Word | undefined): number {
  if ([SERVICE, OTHER, WORD_NAME].some((known) => known.test(word)) || raw.startsWith('@')) return -ENOUGH;
  const form = FORMS[signOf(word, FORMS)]?.[1];
  if (form !== undefined) return form;
  const isWord = /^\p{Lu}\p{Ll}/u.test(word)
    ? isNameAlone(word)
    : /[ая]$/.test(word) && isNounAlone(word, '');
  return TYPING.test(last?.word ?? '') && isWord && isNoGenitive(word) ? OF_RUSSIAN : -ENOUGH;
}

/** Whether the word right before names what follows: «логин lena_k», «с Redmi9», but «пароль на Vesna_26». */
function isNamedOther(before: readonly Word[]): boolean {
  const last = before.at(-1)?.word ?? '';
  if (last === 'на' && WORD_NAME.test(nearestName(before))) return false;
  return last !== 'под' && [SERVICE, OTHER, OTHER_BESIDE].some((name) => name.test(last));
}

/** How much the words right before say: they introduce a word, or the nearest of them names something else. */
function weightOfLead({ raw }: Word, before: readonly Word[]): number {
  const last = before.at(-1);
  const isOther = OTHER.test(nearestName(before)) && !/^[/|]$/.test(last?.raw ?? '');
  const isIntroduced =
    last !== undefined &&
    (MARK.test(last.raw) ||
      raw.startsWith('(') ||
      [INTRODUCING, WORD_NAME, LOGIN].some((lead) => lead.test(last.word)));
  return (isIntroduced ? OF_LEAD : 0) - (isOther ? OF_LEAD : 0);
}

function nearestName(before: readonly Word[]): string {
  return before.findLast(({ word, sign }) => OTHER.test(word) || NAMING.includes(sign))?.word ?? '';
}
