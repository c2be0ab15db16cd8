import { isNamed, UNIT } from './known-numbers.ts';
import { tellsInvented } from './invented-word.ts';
import { tellsAside } from './password-aside.ts';
import { LOCKED, NAME, SERVICE } from './password-name.ts';
import { isMixed, isNameAlone, isNoGenitive, isNounAlone, LEAST_LENGTH } from './password-word.ts';

/** After these and signs it is said what the password is. */
const SAYING = String.raw`у \p{L}+|не(?= \p{L}+, а )|как|(?:за)?писан[аоы]?|оказал\p{L}+|мо[ийяе]|там|тут|здесь|вроде|наш|был[ао]?|это|такой|так|вот|сто(?:ит|ял|яло)|оно?`;
/** These only name its owner or place, or how it came to be. */
const TELLING = [
  String.raw`(?:от|для|к|на|при|в|моего|номер) (?:личного )?\p{L}+|с|\p{L}{2,}(?:[ыио]й|ое|ее)`,
  String.raw`всегда|сейчас|раньше|вв[ео]\p{L}+|набира\p{L}+|(?:по)?ставила?|придумала?|и логин|слово`,
  String.raw`(?:дата|день) рождения|(?:имя|кличка|фамилия)(?: \p{L}+[аиы](?= \p{L}{4}))?`,
].join('|');
const SIGN = '[-–—:=«"(]';
const ANY_NAME = new RegExp(NAME, 'iu');
const TOLD = new RegExp(
  String.raw`${NAME}((?:,? ?(?:(?:${SAYING}|${TELLING})(?![\p{L}\p{N}])|${SIGN}+))*) ?(?<![\p{L}\p{N},])([\p{L}\p{N}](?:\S*[\p{L}\p{N}])?)`,
  'giu',
);
const SAID = new RegExp(String.raw`${SIGN}|(?<!\p{L})(?:${SAYING})(?!\p{L})`, 'iu');
const SIGN_LAST = new RegExp(`${SIGN} ?$`);
const PLACE_LAST = /(?:^| )(?:от|для|к|на|при|в) \p{L}+$/iu;
/** Whoever types something says what, in the form it has. */
const TYPING = /(?:ввожу|набираю|пишу)$/i;
/** Who is the subject: «поставила апельсин», but not «поставил сын». */
const SETTING = /(?:стави|дума)л(а?)$/i;
/** Where a password may be told with no word that says so: «вхожу под паролем ромашка», not «сбросьте пароль». */
const BEGINNING =
  /(?:^|[.,;:!?(–—-] ?|(?<!\p{L})(?:по|под|на|и|с|сто(?:ит|ял)|был|\p{L}+ое|вв(?:ожу|ела?|одила?)|набира(?:ю|ла?)|пишу|\p{L}*(?:стави|дума|каза|говори)л[аи]?|(?:логин|почта) \S{1,40}) )$/iu;
/** A login right before it is handed over with it. */
const WITH_LOGIN = /(?:логин|почта) \S{1,40} $/iu;
const MINE = /(?:^|[.,;:!?] ?)(?:мой|наш) (?:\p{L}+й )?$/iu;
const ONCE = /одноразов\p{L}*.?$/iu;
/** How a name and a password are handed over without a word for either. */
const HANDED =
  /(?:(?:логин|вход|доступ)\p{L}*(?: \p{L}+){0,2}:? ?[^\s,;]{1,64}|\+?\d[\d -]{9,14}\d|@[^\s,;:@]{1,64}\.\p{L}{2,10})(?: ?[/|:;,+]+ ?| (?:и|-|–|—) )(\S{6,40})(?!\S)/giu;
const SIGNING_IN = new RegExp(
  String.raw`(?<!\p{L})(?:логин|вход|доступ|вхо(?:жу|дим)|войти|зайти|за(?:ш[её]л|шла|хожу|йди|ходи)|лк|кабинет|аккаунт|уч[её]тк|авториз|админк|пускает|открывается|ввожу|вставл|набира|данные для)|${NAME}`,
  'iu',
);
/** A login and a password after words of access and a colon, by its look: the name is no sentence, the password is mixed. */
const ACCESS =
  /(?<!\p{L})(?:логин|вход|доступ|уч[её]т(?:к|н)|админк|кред(?:ы|ов|енш)|авторизац|кабинет|аккаунт|профил|за(?:йди|ходи)те|войдите|входите)\p{L}*(?: [\p{L}-]+){0,5} ?(?::|[-–—](?= )) ?«?([a-z\d+][\w.+@-]{2,63})»?(?: ?[/|:;,+\\]+ ?| (?:и|-|–|—) | )«?(\S{6,40})(?!\S)/giu;
/** Nobody writes words with capitals, signs or digits inside, but who makes up a password. */
const MADE_UP = /^(?=.*[a-z])(?=.*[a-z][A-Z][a-z]*[A-Z]|.*\d|.*[!#$%^&*_+=?]).+$/;
/** What is named before is no password, nor is what somebody signs in with: «с iPhone15». */
const NAME_OF_OTHER =
  /^(?:логин|ник|никнейм|имя|почт|модел|верси|браузер|телефон|артикул|ошибк|заказ|код|промокод|сотрудник)|^(?:на|во?|со?|из|через)$/i;
/** «123456а»: no unit of measure. */
const NUMBERED = /^\d{5,}[абвдежзийноуфхцщыэюяa-z]{1,2}$/iu;
const LEAST_PAIRED_LENGTH = 6;
const MOST_OTHER_WORDS = 3;
const REACH = 80;

/** A date of long ago after the name is somebody's birthday, not the day when the password was changed. */
const BIRTHDAY =
  /^(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./](?:19\d\d|200\d|201[0-5]|[3-9]\d)(?!\d)/;
const DATE_OR_HOUR = /^\d{1,4}[-.:/]\d{1,2}(?:[-.:/]\d{2,4})?$/;
/** Codes of goods, supplies and cars: in capitals, with a hyphen, or with a letter or two before the digits. */
const ARTICLE = /^(?:\p{Lu}{1,4}-?\d[\p{Lu}\d-]*|\p{L}{1,4}-\d[\p{L}\d-]*|\p{L}{1,2}\d[\p{L}\d]*)$/u;

/**
 * Whether the plain text tells a password or a word that is asked for instead.
 * @example hasPassword('пароль: qwerty1') → true; hasPassword('под паролем ромашка') → true
 * @example hasPassword('пароль от почты ivan2020@mail.ru не подходит') → false
 */
export function hasPassword(text: string): boolean {
  return (
    Array.from(text.matchAll(HANDED)).some(([, word = '']) => isMade(word)) ||
    Array.from(text.matchAll(ACCESS)).some(([, name = '', word = '']) => isPair(name, word)) ||
    (SIGNING_IN.test(text) && !LOCKED.test(text) && tellsInvented(text)) ||
    text
      .split(/[.!?;](?: |$)/)
      .some((sentence) => ANY_NAME.test(sentence) && !LOCKED.test(sentence) && tellsMade(sentence)) ||
    Array.from(text.matchAll(TOLD)).some(({ 0: told, 1: link = '', 2: word = '', index }) => {
      const end = index + told.length;
      return isTold(word, {
        before: text.slice(Math.max(0, index - REACH), index),
        link,
        isMade: /^\p{L}+ем(?!\p{L})/iu.test(told),
        isAsked: /слов|фраз|вопр|ответ/i.test(told),
        following: text.slice(end, end + REACH),
      });
    }) ||
    tellsAside(text)
  );
}

interface Telling {
  readonly before: string;
  /** What stands between the name and the word. */
  readonly link: string;
  /** Whether something was made the password: that is one whatever it looks like. */
  readonly isMade: boolean;
  /** Whether it is a word that is asked for instead: nobody owns one. */
  readonly isAsked: boolean;
  readonly following: string;
}

/** Whether a word is told as the password by where it stands. */
function isTold(word: string, { before, link, isMade, isAsked, following }: Telling): boolean {
  if (LOCKED.test(link) || ONCE.test(before)) return false;
  if (BIRTHDAY.test(word)) return true;
  if (word.length < LEAST_LENGTH || /@.+\./.test(word) || DATE_OR_HOUR.test(word)) return false;
  const isSaid = SAID.test(link);
  if (/\d/.test(word)) {
    return (
      !isNamed(link.toLowerCase()) &&
      (/\D/.test(word)
        ? isMixed(word) && (isSaid || isMade || !ARTICLE.test(word))
        : !UNIT.test(following.trim()))
    );
  }
  if (/^[a-z]/i.test(word)) return SIGN_LAST.test(link) || !SERVICE.test(word);
  if (isAsked && (SIGN_LAST.test(link) || /^\p{Lu}/u.test(word))) return isNameAlone(word);
  if (!isNounAlone(word, following)) return false;
  if (TYPING.test(link)) return isNoGenitive(word);
  const [isSet, isHers] = SETTING.exec(link) ?? [];
  if (isSet !== undefined)
    return isHers === '' ? word.endsWith('а') && isNoGenitive(word) : /[^аеоьяй]$/.test(word);
  if ((isSaid || MINE.test(before)) && !PLACE_LAST.test(link)) return true;
  // «Кодовое слово в банке мальвина».
  if (isAsked && PLACE_LAST.test(link)) return true;
  return isNoGenitive(word) || WITH_LOGIN.test(before) || (isAsked && BEGINNING.test(before));
}

/** Whether a sentence that names a password holds a word with which no other name goes. */
function tellsMade(sentence: string): boolean {
  const words = sentence.match(/[^\s,:«»"()]+/g) ?? [];
  return words.some(
    (word, at) =>
      word.length > LEAST_LENGTH &&
      word.length < REACH &&
      (/\p{L}{3}/u.test(word) || NUMBERED.test(word)) &&
      isMade(word) &&
      !isNamedOther(words, at),
  );
}

/** Whether the nearest name of a word is not that of a password. */
function isNamedOther(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - MOST_OTHER_WORDS), at);
  const nearest = before.findLast((word) => NAME_OF_OTHER.test(word) || ANY_NAME.test(word)) ?? '';
  return NAME_OF_OTHER.test(nearest) || NAME_OF_OTHER.test(words[at + 1] ?? '');
}

/** Whether somebody has made it up, and it is no code of goods. */
function isMade(word: string): boolean {
  return isMixed(word) && !ARTICLE.test(word) && !/[./]\p{L}/u.test(word);
}

/** Whether a name and what follows it look as a login and its password. */
function isPair(name: string, word: string): boolean {
  const bare = word.replace(/[»"),.;:!?]+$/, '');
  return (
    !SERVICE.test(name) &&
    !/[./](?:\p{L}{2,}|\d)|@.*\./u.test(bare) &&
    !ARTICLE.test(bare) &&
    bare.length >= LEAST_PAIRED_LENGTH &&
    MADE_UP.test(bare)
  );
}
