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
  String.raw`(?:заглавн|больш|маленьк|строчн|латин|русск|английск)\p{L}+(?: буквами)?|капсом|транслитом|с (?:большой|маленькой)(?: буквы)?|всегда|сейчас|теперь|раньше|вв[ео]\p{L}+|набира\p{L}+|(?:по)?ставила?|придумала?|и логин|слово`,
  String.raw`(?:дата|день) рождения|(?:имя|кличка|фамилия|отчество|ник|название)(?: \p{L}+[аиы](?= \p{L}{4}))?`,
].join('|');
const SIGN = '[-–—:=«"(]';
const TOLD = new RegExp(
  String.raw`${NAME}((?:,? ?(?:(?:${SAYING}|${TELLING})(?![\p{L}\p{N}])|${SIGN}+))*)(?:, (?=\d{4})| ?)(?<![\p{L}\p{N}]|,(?! \d))([\p{L}\p{N}](?:\S*[\p{L}\p{N}])?)`,
  'giu',
);
const SAID = new RegExp(String.raw`${SIGN}|(?<!\p{L})(?:${SAYING})(?!\p{L})`, 'iu');
const SIGN_LAST = new RegExp(`${SIGN} ?$`);
const PLACE_LAST = /(?:^| )(?:от|для|к|на|при|в) \p{L}+$/iu;
/** Who is the subject: «поставила апельсин», but not «поставил сын». */
const SETTING = /(?:стави|дума)л(а?)$/i;
/** Where a password may be told with no word that says so: «вхожу под паролем ромашка», not «сбросьте пароль». */
const BEGINNING =
  /(?:^|[.,;:!?(–—-] ?|(?<!\p{L})(?:по|под|на|и|с|сто(?:ит|ял)|был|\p{L}+ое|вв(?:ожу|ела?|одила?)|набира(?:ю|ла?)|пишу|\p{L}*(?:стави|дума|каза|говори)л[аи]?|(?:логин|почта) \S{1,40}) )$/iu;
/** A login right before it is handed over with it. */
const WITH_LOGIN = /(?:логин|почта) \S{1,40} $/iu;
const MINE = /(?:^|[.,;:!?] ?)(?:мой|наш) (?:\p{L}+й )?$/iu;
const REACH = 80;

/** A date of long ago after the name is somebody's birthday, not the day when the password was changed. */
const BIRTHDAY =
  /^(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./](?:19\d\d|200\d|201[0-5]|[3-9]\d)(?!\d)/;

/**
 * Whether the plain text tells a password or a word that is asked for instead.
 * @example hasPassword('пароль: qwerty1') → true; hasPassword('под паролем ромашка') → true
 * @example hasPassword('пароль от почты ivan2020@mail.ru не подходит') → false
 */
export function hasPassword(text: string): boolean {
  return (
    tellsInvented(text) ||
    Array.from(text.matchAll(TOLD)).some(({ 0: told, 1: link = '', 2: word = '', index }) => {
      const end = index + told.length;
      return isTold(word, {
        before: text.slice(Math.max(0, index - REACH), index),
        link,
        isAsked: /кодов|слов|фраз|вопр|ответ/i.test(told),
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
  /** Whether it is a word that is asked for instead: nobody owns one. */
  readonly isAsked: boolean;
  readonly following: string;
}

/** Whether a word is told as the password by where it stands. */
function isTold(word: string, { before, link, isAsked, following }: Telling): boolean {
  if (LOCKED.test(link)) return false;
  if (BIRTHDAY.test(word)) return true;
  if (word.length < LEAST_LENGTH || /@.+\./.test(word)) return false;
  const isSaid = SAID.test(link);
  if (/\d/.test(word))
    return !isNamed(link.toLowerCase()) && (/\D/.test(word) ? isMixed(word) : !UNIT.test(following.trim()));
  if (/^[a-z]/i.test(word)) return SIGN_LAST.test(link) || !SERVICE.test(word);
  if (isAsked && (SIGN_LAST.test(link) || /^\p{Lu}/u.test(word))) return isNameAlone(word);
  if (/[«"]$/.test(link) && /\p{Ll}\p{Lu}/u.test(word)) return true;
  if (!isNounAlone(word, following)) return false;
  const [isSet, isHers] = SETTING.exec(link) ?? [];
  if (isSet !== undefined)
    return isHers === '' ? word.endsWith('а') && isNoGenitive(word) : /[^аеоьяй]$/.test(word);
  if ((isSaid || MINE.test(before)) && !PLACE_LAST.test(link)) return true;
  // «Кодовое слово в банке мальвина».
  if (isAsked && PLACE_LAST.test(link)) return true;
  return isNoGenitive(word) || WITH_LOGIN.test(before) || (isAsked && BEGINNING.test(before));
}
