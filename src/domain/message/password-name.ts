/** What opens an account: a password, or a word that is asked for instead. */
const WORDS = [
  String.raw`п[оа]р+[оа]*л+(?:[ьяюеи]|е[мй]|я(?:м|ми|х)|ьчик|ик)?|пассв?|пасс?в[оа]рд|пвд`,
  'pass(?:wo?rd|wd|code)?|parol|ps*wd?',
];
/** A word that is asked for instead, and what leads to it. */
const ASKED = [
  '(?:кодов|секретн|контрольн|парольн|входн|ключев|проверочн)(?:ое|ым|ая|ой) (?:слово[мо]?|фраз[аой]{1,2})|слово[мо]? для (?:входа|доступа)',
  String.raw`(?:секретн|контрольн)\p{L}{2,3} вопрос(?:[^.!?;]{0,40}[,:])? (?:ответ|отвеча\p{L}+)`,
  String.raw`(?:секретн|контрольн)\p{L}{2,3} ответ|кодовое(?=:| [-–—])`,
  String.raw`вопрос «[^«»]{1,40}» (?:ответ|отвечаю)`,
  String.raw`ответ(?: на)? (?:секретн|контрольн)\p{L}{2,3} вопрос(?: ?\([^()]{1,40}\))?`,
];
/** A password by its name of one word. */
export const WORD_NAME = new RegExp(`^(?:мастер-)?(?:${WORDS.join('|')})$`, 'iu');
/** What a password is called, as a source of expressions. */
export const NAME = String.raw`(?<![\p{L}\p{N}-])(?:(?:мастер|слов\p{L}{1,2})-)?(?:${[...WORDS, ...ASKED].join('|')})(?![\p{L}\p{N}-])`;

/** «Пароль Google» is one of a service. */
export const SERVICE =
  /^(?:access|android|apple|chrome|caps|error|login|captcha|samsung|xiaomi|huawei|asus|lenovo|redmi|galaxy|telegram|whatsapp|paypal|qr|sms|excel|face|macbook|e-?mail|lastpass|firefox|google|iphone|opera|safari|icloud|mail|reset|steam|vk|wi-?fi|windows|yandex)/i;
/** What else is locked by one. */
export const LOCKED =
  /(?<!\p{L})(?:от|для|на|к) (?:\p{L}+ )?(?:коробк|замк|сейф|чемодан|вай-?фай|wi-?fi|роутер|колонк|камер|домофон|телевизор|магазин\p{L}* «)/iu;
