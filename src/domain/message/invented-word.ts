import { SERVICE } from './password-name.ts';

/** Nobody writes a word with a sign and a digit inside, or with both cases and digits in turns, but who made it up. */
const SIGNED = /^(?=.*\d)\p{L}{3}[\p{L}\d]*[#$%^&*!+@][\p{L}\d#$%^&*!+@]+$/u;
const RANDOM = /^(?=.*\d-?[a-z])(?=.*[a-z]-?\d)[\w-]{6,40}$/i;
const BOTH_CASES = /[a-z].*[A-Z]|[A-Z].*[a-z]/;
/** A word and a year, or words joined: a login is made so, too, and a model. */
const JOINED = /^(?:\p{L}{4,20}[_!-]?\d{1,8}|[a-z]{2,20}(?:_[a-z\d]{2,20}){1,4})$/iu;
/** These say what is typed or what somebody made up. */
const INTRODUCING =
  /^(?:вв[ео]\p{L}+|вставл\p{L}+|набира\p{L}+|наберите|пишу|(?:на|за)писано|через|слов(?:о|ом|у)|оба|так|это|было|стоит|стоял\p{L}?|\p{L}*(?:дума|стави)л\p{L}?|держите|вот|дальше|потом|затем)$/iu;
const INTRODUCED = /[:—–/|]$/;
const TYPED = /^(?:вв[ео]\p{L}+|вставл\p{L}+|набира\p{L}+|пишу|(?:на|за)писано|слово)$/iu;
/** Codes of discounts are in capitals. */
const IN_CAPITALS = /^[\p{Lu}\d]+$/u;
const LOGIN = /^(?:телефон|почт|логин|номер|e-?mail|имейл)/iu;
/** What else is called so, by itself or by a word before it. */
const OTHER =
  /^(?:логин|ник|имя|почт|модел|верси|браузер|ноутбук|планшет|артикул|ошибк|заказ|товар|код|промокод|сотрудник|сери|трек|номер|магазин|устройств|адрес|(?:под|как|со?|из|на)$)/iu;
const REACH = 3;

/**
 * Whether a text about signing in holds a word that somebody made up to sign in with.
 * @example tellsInvented('Захожу через Мурка_2019') → true; tellsInvented('Захожу с ноутбука Lenovo330') → false
 */
export function tellsInvented(text: string): boolean {
  const words = text.split(' ');
  return words.some((raw, at) => {
    const word = raw.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
    if (word.length < 5 || word.length > 40 || SERVICE.test(word) || OTHER.test(word)) return false;
    const before = words.slice(Math.max(0, at - REACH), at);
    const last = before.at(-1)?.replace(/[^\p{L}]+$/u, '') ?? '';
    if (SIGNED.test(word) || (RANDOM.test(word) && BOTH_CASES.test(word)))
      return ![last, INTRODUCING.test(last) ? '' : (before.at(-2) ?? '')].some((one) => OTHER.test(one));
    if (!JOINED.test(word) || IN_CAPITALS.test(word)) return false;
    // «Сменила пароль на Vesna_26».
    if (last === 'на') return before.some((one) => /^парол/i.test(one));
    if (OTHER.test(last)) return false;
    if (/^[«"]/.test(raw)) return before.some((one) => TYPED.test(one));
    return (
      INTRODUCING.test(last) ||
      INTRODUCED.test(before.at(-1) ?? '') ||
      (before.at(-1) ?? '').includes('@') ||
      (last === 'и' && before.some((one) => LOGIN.test(one)))
    );
  });
}
