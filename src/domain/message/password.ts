import { isNamed, UNIT } from './known-numbers.ts';

const NAME =
  /(?:^|[^\p{L}\p{N}-])(?:п[оа]р+[оа]+л+(?:ь|я|ю|е|ем|ьчик|ик)?|пасс?в[оа]рд|пасс|пассв|пвд|pass|pass?word|passwd|passcode|parol|pswd?|psswd|pwd)(?![\p{L}\p{N}-])/giu;
const TOLD_BEFORE = /(\S*[^\s,;:.])(?: ?[-–—(=]? ?|, (?=это ))(?:(?:это|вот|есть) )?(?:(?:мой|наш|мои) )?$/i;
/** An answer that opens the account as well; told by a sign, or by its capital. */
const SECRET_WORD =
  /(?:^|[^\p{L}])(?:[Кк]одов|[Сс]екретн)(?:ое|ым) слово[мо]?(?: (?:для|от|к|на|в|мо[её]|у меня|при|входа|кабинета?|восстановления|доступа|аккаунта|сайта)){0,4}(?: ?[:=–—«"-]+ ?\p{L}{3}| \p{Lu}\p{Ll}{2})/u;

/** After a sign these words tell what a page says. */
const STATUS = /^(?:забы|потер|нет|невер|неправ|ошиб|слаб|корот|верн|обяз|истек)/;
const FILLERS = new Set(
  'от моего личного кабинета аккаунта профиля почты лк такой вот это мой был для входа на сайт у меня стоит сейчас тот же и логин дата рождения день имя фамилия кличка номер телефона старый новый прежний легкий простой всегда ввожу ввел ввела набираю набрал набрала моя мои'.split(
    ' ',
  ),
);
/** «Пароль Google» is one of a service. */
const SERVICE = /^(?:apple|excel|google|icloud|mail|reset|steam|vk|wi-?fi|windows|yandex)/i;
/** What else is locked by one. */
const LOCKED =
  /^(?:,? ?(?:от|для|на|к) \p{L}* ?)(?:коробк|замк|сейф|чемодан|вай-?фай|wi-?fi|роутер|колонк|камер|домофон|телевизор)/iu;
/** How a name and a password are handed over without a word for either. */
const HANDED =
  /(?:(?:логин|вход|доступ)\p{L}*(?: \p{L}+){0,2}:? ?[^\s,;]{1,64}|\+?\d[\d -]{9,14}\d|@[^\s,;:@]{1,64}\.\p{L}{2,10})(?: ?[/|:;,+]+ ?| (?:и|-|–|—) )(\S{6,40})(?!\S)/giu;
/** What is named before is no password, nor is what somebody signs in with: «с iPhone15». */
const NAME_OF_OTHER =
  /^(?:логин|ник|никнейм|имя|почт|модел|верси|браузер|телефон|артикул|ошибк|заказ|код|промокод|сотрудник)|^(?:на|во?|со?|из|через)$/i;
const PREPOSITION = /^(?:на|во?|со?|из|через)$/;
const MOST_OTHER_WORDS = 3;
const REACH = 80;
const LEAST_LENGTH = 4;

/** A date of long ago after the name is somebody's birthday, not the day when the password was changed. */
const BIRTHDAY =
  /^(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./](?:19\d\d|200\d|201[0-5]|[3-9]\d)(?!\d)/;
const DATE_OR_HOUR = /^\d{1,4}[-.:/]\d{1,2}(?:[-.:/]\d{2,4})?$/;
/** Codes of goods, supplies and cars: in capitals, with a hyphen, or with a letter or two before the digits. */
const ARTICLE = /^(?:\p{Lu}{1,4}-?\d[\p{Lu}\d-]*|\p{L}{1,4}-\d[\p{L}\d-]*|\p{L}{1,2}\d[\p{L}\d]*)$/u;

/**
 * Whether the text tells a password; of a case-keeping text also a secret word.
 * @example hasPassword('пароль: qwerty1') → true
 * @example hasPassword('пароль от почты ivan2020@mail.ru не подходит') → false
 */
export function hasPassword(text: string): boolean {
  return (
    SECRET_WORD.test(text) ||
    Array.from(text.matchAll(HANDED)).some(([, word = '']) => isMade(word)) ||
    text.split(/[.!?;](?: |$)/).some((sentence) => sentence.search(NAME) >= 0 && tellsMade(sentence)) ||
    Array.from(text.matchAll(NAME)).some(({ 0: name, index }) => {
      const before = text.slice(Math.max(0, index - REACH), index + 1);
      // Such a one comes in a message.
      if (/одноразов\p{L}*.?$/iu.test(before)) return false;
      const end = index + name.length;
      const after = text.slice(end, end + REACH);
      if (LOCKED.test(after.trimStart())) return false;
      // What was made the password is one whatever it looks like: «паролем поставила номер машины».
      return isTold(after, /ем$/i.test(name)) || isMixed(TOLD_BEFORE.exec(before)?.[1] ?? '');
    })
  );
}

/** Whether a text that follows the name tells what is named, within the sentence. */
function isTold(after: string, isMadeOne: boolean): boolean {
  const [sentence = ''] = after
    .replace(/такой же,? как|, (?:логин|ник)(?!\p{L}).*/iu, '')
    .split(/[.!?;](?: |$)/);
  let others = 0;
  let isMarked = false;
  let isNext = true;
  let previous = '';
  for (const { 0: piece, index } of sentence.matchAll(/\S+/g)) {
    const [, marks = '', written = '', closing = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(piece) ?? [];
    isMarked ||= /[:=–—"«-]/.test(marks);
    if (written !== '') {
      const word = written.toLowerCase();
      const following = sentence.slice(index + piece.length).trim();
      // «С Qwerty1 на Qwerty2», but «не принимает на iPhone15».
      const isDevice = others > 1 && PREPOSITION.test(previous);
      previous = word;
      if (
        !isDevice &&
        !isNamed(sentence.slice(0, index).toLowerCase()) &&
        isPassword(written, { isMarked, isNext, following })
      )
        return true;
      if (!FILLERS.has(word)) others += 1;
      if (others > MOST_OTHER_WORDS) return false;
      isNext &&= isMadeOne || (FILLERS.has(word) && !/^[,]/.test(closing));
      isMarked = /[:=]/.test(closing);
    }
  }
  return false;
}

interface Setting {
  /** Whether a sign says that what was named follows. */
  readonly isMarked: boolean;
  /** Whether nothing but its owner stands between the name and it. */
  readonly isNext: boolean;
  readonly following: string;
}

function isPassword(word: string, { isMarked, isNext, following }: Setting): boolean {
  if (BIRTHDAY.test(word)) return true;
  if (word.length < LEAST_LENGTH || /@.+\./.test(word) || DATE_OR_HOUR.test(word)) return false;
  if (/^\d+$/.test(word)) return (isMarked || isNext) && !UNIT.test(following);
  if (/\d/.test(word)) return isMixed(word) && (isNext || isMarked || !ARTICLE.test(word));
  if (/^[a-z]/i.test(word)) return isMarked || (isNext && !SERVICE.test(word));
  return isMarked && isNext && !STATUS.test(word.toLowerCase()) && /^(?:$|[,;])/.test(following);
}

/** Whether a sentence that names a password holds a word with which no other name goes. */
function tellsMade(sentence: string): boolean {
  const words = sentence.match(/[^\s,:«»"()]+/g) ?? [];
  return words.some(
    (word, at) =>
      word.length > LEAST_LENGTH &&
      word.length < REACH &&
      /\p{L}{3}/u.test(word) &&
      isMade(word) &&
      !isNamedOther(words, at),
  );
}

/** Whether the nearest name of a word is not that of a password. */
function isNamedOther(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - MOST_OTHER_WORDS), at);
  const nearest = before.findLast((word) => NAME_OF_OTHER.test(word) || word.search(NAME) >= 0) ?? '';
  return NAME_OF_OTHER.test(nearest) || NAME_OF_OTHER.test(words[at + 1] ?? '');
}

/** Whether somebody has made it up, and it is no code of goods. */
function isMade(word: string): boolean {
  return isMixed(word) && !ARTICLE.test(word) && !/[./]\p{L}/u.test(word);
}

/** Whether letters and digits stand together as in no word, date or hour. */
function isMixed(word: string): boolean {
  const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return (
    /\p{L}/u.test(bare) &&
    /\d/.test(bare) &&
    bare.length >= LEAST_LENGTH &&
    !/^\d+[-.:]|\?.*=/.test(bare) &&
    !bare.includes('@')
  );
}
