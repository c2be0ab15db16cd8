import { hasCardNumber, hasUnfinishedNumber } from './card-number.ts';
import { normalText } from './normal-text.ts';

/** What nobody may be told, and a passport, which support asks for itself. */
export type Secret = 'card' | 'cvc' | 'code' | 'password' | 'passport';

/** How far around a word that names a secret the secret is looked for. */
const REACH = 60;

/** Whole words: the oldest browsers know no lookbehind, so the character before is part of the match. */
const word = (pattern: string) => new RegExp(`(?:^|[^\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu');

const words = (list: string) => new Set(list.split(' '));

const CVC = word('cvc2?|cvv2?|cvp2?|свс|свв|цвц|цвв|код безопасности(?: карты)?|оборот[еа](?: карты)?');
const CVC_AFTER = /(?:^|\D)\d{3} ?[-–—(=]? ?(?:это )?(?:cvc|cvv)/;
const CVC_FILLERS = words('код номер карты карточки мой моей это вот такой равен написано указано три цифры');
const CODE = word('(?:смс|sms|пин|pin)-?(?:код(?:а|у|ом|ы)?|code)|код(?:а|у|ом|ы)?|code|otp|пин|pin');
const LEAST_CODE_DIGITS = 4;
const CODE_FILLERS = words(
  'из смс sms сообщения пришел пришло пришли такой вот это этот подтверждения входа доступа авторизации был ' +
    'мне на телефон от для банка проверочный одноразовый мой верный цифры',
);
const SMS = word('смс|sms|смска|смску|смске');
const SMS_FILLERS = words('код кодом с пришло пришел пришла такое такая вот это цифры был было была мне');
/** Codes that are no secret, named just before. */
const OTHER_CODE =
  /(?:ошибк|домофон|подъезд|ячейк|товар|артикул|скидк|купон|промо|штрих)\p{L}*[^\p{L}.!?]{0,3}(?:\p{L}+ )?$/u;
const CODE_BEFORE =
  /(?:^|\D)\d{4,8} ?(?:[-–—=(] ?|это |вот )(?:это |мой |вот )?(?:(?:смс|sms)-?)?код(?: (?:из|подтверждения|входа|доступа)|[^\p{L} ]|$)/u;
const PASSWORD = word('парол[ьяюе]|паролем|пасс?ворд|password|passwd|pwd');
const CODE_WORD = word('кодовое слово|секретное слово');
const PASSWORD_FILLERS = words(
  'от моего личного кабинета аккаунта профиля почты лк такой вот это мой был для входа на сайт у меня стоит сейчас',
);
const PASSPORT = word('пасс?порт(?:а|у|ом|е)?|паспортные данные|серия|серии');
const PASSPORT_FILLERS = words('серия серии и номер no рф мой моего данные гражданина россии');

/** What is counted or dated, and so is no code. */
const UNIT =
  /^(?:раз|руб|р$|мин|сек|час|ден|дн|год|лет|шт|тыс|коп|январ|феврал|март|апрел|мая|июн|июл|август|сентябр|октябр|ноябр|декабр)/u;
const DATE = /^(?:\d{1,2}-\d{1,2}-\d{2,4}|\d{4}-\d{1,2}-\d{1,2})$/;

/**
 * The secrets in a text, by their structure: a number that is a card's, a number or word beside the word that names it.
 * @example findSecrets('Код из СМС: 4512') → ['code']
 * @example findSecrets('Код из СМС никому не говорю, код товара 4512') → []
 */
export function findSecrets(text: string): readonly Secret[] {
  const normal = normalText(text);
  const found: Secret[] = [];
  if (hasCardNumber(normal)) found.push('card');
  if (hasCvc(normal)) found.push('cvc');
  if (hasCode(normal)) found.push('code');
  if (hasPassword(normal)) found.push('password');
  if (hasPassport(normal)) found.push('passport');
  return found;
}

/**
 * Whether a text holds a secret, or a long number that may become one as it is typed: such a text is not kept.
 * @example holdsSecret('карта 4276 1600 1') → true; holdsSecret('заказ 12345678-0001') → false
 */
export function holdsSecret(text: string): boolean {
  return findSecrets(text).length > 0 || hasUnfinishedNumber(normalText(text));
}

function hasCvc(text: string): boolean {
  if (CVC_AFTER.test(text)) return true;
  return mentions(text, CVC).some(({ named, before, after }) => {
    const onBack = named.includes('оборот');
    if (onBack && !(before + named + after).includes('карт')) return false;
    return groupsOf(skipWords(after, CVC_FILLERS))?.join('-').length === 3;
  });
}

function hasCode(text: string): boolean {
  const holds = (trigger: RegExp, fillers: ReadonlySet<string>, most: number) =>
    mentions(text, trigger).some(({ before, after }) => {
      if (OTHER_CODE.test(before)) return false;
      const [first = '', ...others] = groupsOf(skipWords(after, fillers)) ?? [];
      const isCode = ({ length }: string) => length >= LEAST_CODE_DIGITS && length <= most;
      return isCode(first) || (first.length < LEAST_CODE_DIGITS && isCode(first + others.join('')));
    });
  return CODE_BEFORE.test(text) || holds(CODE, CODE_FILLERS, 8) || holds(SMS, SMS_FILLERS, 6);
}

function hasPassword(text: string): boolean {
  const told = mentions(text, PASSWORD).some(({ after }) => {
    const rest = skipWords(after, PASSWORD_FILLERS);
    const [, marks = '', token = '', next = ''] = /^([^\p{L}\p{N}.!?;]*)(\S*) ?(\p{L}*)/u.exec(rest) ?? [];
    if (token.length < 4 || /@.+\./.test(token)) return false;
    const hasDigit = /\d/.test(token);
    const isMarked = /[:=–—"«-]/.test(marks);
    if (/^\d+$/.test(token.replace(/\p{P}+$/u, ''))) {
      return (isMarked || rest === after) && !UNIT.test(next) && !DATE.test(token);
    }
    return hasDigit ? /\p{L}/u.test(token) && !/^\d+[-.:]/.test(token) : isMarked && /[a-z]{4}/.test(token);
  });
  return told || mentions(text, CODE_WORD).some(({ after }) => /^ ?[:=–—«"-] ?\p{L}{3}/u.test(after));
}

function hasPassport(text: string): boolean {
  return mentions(text, PASSPORT).some(({ after }) =>
    /^[^\p{L}\p{N}]*\d\d ?\d\d[^\p{L}\p{N}]*(?:(?:no|n|номер)[^\p{L}\p{N}]*)?\d{6}(?!\d)/u.test(
      skipWords(after, PASSPORT_FILLERS),
    ),
  );
}

interface Mention {
  readonly named: string;
  readonly before: string;
  readonly after: string;
}

function mentions(text: string, trigger: RegExp): readonly Mention[] {
  return Array.from(text.matchAll(trigger), ({ 0: named, index }) => {
    const end = index + named.length;
    return {
      named,
      before: text.slice(Math.max(0, index - REACH), index + 1),
      after: text.slice(end, end + REACH),
    };
  });
}

/** What follows the words that may stand between a name and what it names, within the sentence. */
function skipWords(text: string, fillers: ReadonlySet<string>): string {
  let rest = text;
  for (;;) {
    const [passed = '', filler = ''] = /^[^\p{L}\p{N}.!?;]*(\p{L}+)/u.exec(rest) ?? [];
    if (!fillers.has(filler)) return rest;
    rest = rest.slice(passed.length);
  }
}

/** The number a text begins with, by its groups of digits, unless it is a date, a time, a sum or a quantity. */
function groupsOf(text: string): readonly string[] | undefined {
  const match = /^[^\p{L}\p{N}.!?;]*(\d+(?:[ -]\d+)*)([.,:/]\d)? ?(\p{L}*)/u.exec(text);
  const [, number = '', fraction, unit = ''] = match ?? [];
  if (number === '' || fraction !== undefined || UNIT.test(unit) || DATE.test(number)) return undefined;
  return number.split(/[ -]/);
}
