import { isNamed } from './known-numbers.ts';

const NAME =
  /(?:^|[^\p{L}\p{N}-])(?:п[оа]р+[оа]+л+(?:ь|я|ю|е|ем|ьчик|ик)?|пасс?в[оа]рд|пасс|пассв|пвд|pass|pass?word|passwd|passcode|parol|pswd?|psswd|pwd)(?![\p{L}\p{N}-])/gu;
const TOLD_BEFORE = /(\S*[^\s,;:.])(?: ?[-–—(=]? ?|, (?=это ))(?:(?:это|вот|есть) )?(?:(?:мой|наш|мои) )?$/;
/** An answer that opens the account as well; told by a sign, or by its capital. */
const SECRET_WORD =
  /(?:^|[^\p{L}])(?:[Кк]одов|[Сс]екретн)(?:ое|ым) слово[мо]?(?: (?:для|от|к|на|в|мо[её]|у меня|при|входа|кабинета?|восстановления|доступа|аккаунта|сайта)){0,4}(?: ?[:=–—«"-]+ ?\p{L}{3}| \p{Lu}\p{Ll}{2})/u;

/** What follows is no password but what became of it. */
const FATE =
  /^(?:не|ни|нет|без|забы|потер|смен|помен|измен|сброс|восстан|введ|ввож|ввел|придум|подход|приход|приш|при(?:ди|дет)|действ|работ|устар|утек|узна|где$|как$|какой|котор|когда|если|или$|из$|можно|нужен|просит|требу|проси|запрос)/;
/** After a sign these words tell what a page says. */
const STATUS = /^(?:невер|неправ|ошиб|слаб|корот|прост|верн|правил|обяз|повтор|отказ|истек)/;
const FILLERS = new Set(
  'от моего личного кабинета аккаунта профиля почты лк такой вот это мой был для входа на сайт у меня стоит сейчас тот же и логин дата рождения день имя фамилия кличка номер телефона старый новый прежний легкий простой всегда'.split(
    ' ',
  ),
);
/** What else is locked by one. */
const LOCKED =
  /^(?:,? ?(?:от|для|на|к) \p{L}* ?)(?:коробк|замк|сейф|чемодан|вай-?фай|wi-?fi|роутер|колонк|камер|домофон|телевизор)/u;
/** How a name and a password are handed over without a word for either. */
const HANDED =
  /(?:логин\p{L}{0,3}:? ?[^\s,;]{1,64}|\+?\d[\d -]{9,14}\d|@[^\s,;:@]{1,64}\.\p{L}{2,10})(?: ?[/|:;,+]+ ?| (?:и|-|–|—) )(\S{6,40})(?!\S)/giu;
/** Of what is made up these are no passwords. */
const OTHER_MADE =
  /^(?:iphone|ipad|galaxy|samsung|redmi|xiaomi|honor|huawei|windows|android|firefox|chrome|safari|ios|err)/;
const NAME_OF_OTHER =
  /^(?:логин|ник|никнейм|имя|почт|модел|верси|браузер|телефон|артикул|ошибк|заказ|код|промокод)/;
const MOST_OTHER_WORDS = 3;
const REACH = 80;
const LEAST_LENGTH = 4;

const UNIT =
  /^(?:раз|руб|мин|сек|час|ден|дн|год|лет|шт|тыс|январ|феврал|март|апрел|мая|июн|июл|август|сентябр|октябр|ноябр|декабр)/;
const DATE_OR_HOUR = /^\d{1,4}[-.:/]\d{1,2}(?:[-.:/]\d{2,4})?$/;
/** Codes of goods, supplies and cars. */
const ARTICLE = /^\p{L}{1,4}-?\d[\p{L}\d-]*$/u;
const SHORT_ARTICLE = /^\p{L}{1,3}-?\d[\p{L}\d-]*$/u;

/**
 * Whether the text tells a password; of a case-keeping text also a secret word.
 * @example hasPassword('пароль: qwerty1') → true
 * @example hasPassword('пароль от почты ivan2020@mail.ru не подходит') → false
 */
export function hasPassword(text: string): boolean {
  const lower = text.toLowerCase();
  return (
    SECRET_WORD.test(text) ||
    Array.from(text.matchAll(HANDED)).some(([, word = '']) => isMade(word)) ||
    lower.split(/[.!?;](?: |$)/).some((sentence) => sentence.search(NAME) >= 0 && tellsMade(sentence)) ||
    Array.from(lower.matchAll(NAME)).some(({ 0: name, index }) => {
      const before = lower.slice(Math.max(0, index - REACH), index + 1);
      // Such a one comes in a message.
      if (/одноразов\p{L}*.?$/u.test(before)) return false;
      const end = index + name.length;
      if (LOCKED.test(lower.slice(end, end + REACH).trimStart())) return false;
      return isTold(lower.slice(end, end + REACH)) || isMixed(TOLD_BEFORE.exec(before)?.[1] ?? '');
    })
  );
}

/** Whether a text that follows the name tells what is named, within the sentence. */
function isTold(after: string): boolean {
  const [sentence = ''] = after.replace(/такой же,? как/, '').split(/[.!?;](?: |$)/);
  let others = 0;
  let isMarked = false;
  let isNext = true;
  for (const { 0: piece, index } of sentence.matchAll(/\S+/g)) {
    const [, marks = '', word = '', closing = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(piece) ?? [];
    isMarked ||= /[:=–—"«-]/.test(marks);
    if (word !== '') {
      if (FATE.test(word) && !/\d/.test(word)) return false;
      const following = sentence.slice(index + piece.length).trim();
      if (!isNamed(sentence.slice(0, index)) && isPassword(word, { isMarked, isNext, following }))
        return true;
      if (!FILLERS.has(word)) others += 1;
      if (others > MOST_OTHER_WORDS) return false;
      isNext &&= FILLERS.has(word) && !/^[,]/.test(closing);
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
  if (word.length < LEAST_LENGTH || /@.+\./.test(word) || DATE_OR_HOUR.test(word)) return false;
  if (/^\d+$/.test(word)) return (isMarked || isNext) && !UNIT.test(following);
  if (/\d/.test(word)) return isMixed(word) && (isNext || isMarked || !ARTICLE.test(word));
  if (/^[a-z]/.test(word)) return isMarked;
  return isMarked && isNext && !STATUS.test(word) && /^(?:$|[,;])/.test(following);
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
      !ARTICLE.test(word) &&
      !OTHER_MADE.test(word) &&
      ![words[at - 1], words[at + 1]].some((other = '') => NAME_OF_OTHER.test(other)),
  );
}

/** Whether somebody has made it up, and it is no code of goods. */
function isMade(word: string): boolean {
  return isMixed(word) && !SHORT_ARTICLE.test(word) && !/[./]\p{L}/u.test(word);
}

/** Whether letters and digits stand together as in no word, date or hour. */
function isMixed(word: string): boolean {
  const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return (
    /\p{L}/u.test(bare) &&
    /\d/.test(bare) &&
    bare.length >= LEAST_LENGTH &&
    !/^\d+[-.:]/.test(bare) &&
    !bare.includes('@')
  );
}
