/** What programs sign in with, and what it is for; «ключ» alone opens doors, too. */
const NAME = new RegExp(
  [
    String.raw`(?<![\p{L}\d])(?:токен|token|bearer)`,
    String.raw`(?<![a-z])(?:(?:api|secret|access|client)[-_ ]?){1,2}key|(?<![a-z])(?:(?:client|app)[-_ ]?)?secret(?![a-z])`,
    String.raw`(?<!\p{L})секрет(?:ом|а|у)?(?!\p{L})`,
    String.raw`(?:api|апи|секретн\p{L}+|приватн\p{L}+)[- ]ключ\p{L}*`,
    String.raw`(?<!\p{L})ключ\p{L}{0,3} (?:\p{L}+ ){0,2}(?:api|апи|доступ|интеграц|выгрузк|партн[её]р|обмен|синхрон|подключ|подпис|вебхук|магазин|кабинет|продавц|crm|1[cс])`,
    String.raw`(?<!\p{L})ключ(?:а|у|ом)?(?!\p{L})`,
  ].join('|'),
  'giu',
);
/** What nobody could have written but a machine: long, of Latin letters and digits in turns. */
const MACHINE_MADE =
  /(?<![\p{L}\d@./-])(?=[\w-]{0,40}\d)[a-z\d](?:[\w-]){9,200}(?![\p{L}\d@/]|\.[a-z]{2,4}(?![\p{L}\d]))/giu;
/** Digits and letters change places so often, or there are as many of both. */
const TURNS = /\d_?-?[a-z]|[a-z]_?-?\d/gi;
const LEAST_TURNS = 2;
/** So long that it needs no better name than «ключ»; a licence is in capitals. */
const LONG = /^(?=.*[a-z]).{20}/;
const KEY_ALONE = /^ключ.{0,2}$/i;
/** What else is long and numbered. */
const OTHER =
  /(?:заказ|артикул|трек|модел|серийн|накладн|товар\p{L}*|метод|верси\p{L}+|логин|магазин) ?(?:no |№ ?)?[«"]?$/iu;
/** How far from the name it may stand. */
const REACH = 90;

/**
 * Whether the plain text tells a key by which programs of a seller sign in.
 * @example hasAccessKey('токен 7f6d5c4b3a29 не принимается') → true
 * @example hasAccessKey('токен истёк, заказ KZ77-0099') → false
 */
export function hasAccessKey(text: string): boolean {
  return Array.from(text.matchAll(NAME)).some(({ 0: name, index }) => {
    const start = Math.max(0, index - REACH / 2);
    const around = text.slice(start, index + name.length + REACH);
    return Array.from(around.matchAll(MACHINE_MADE)).some(
      ({ 0: key, index: at }) =>
        (key.match(TURNS) ?? []).length >= LEAST_TURNS &&
        (!KEY_ALONE.test(name) || LONG.test(key)) &&
        !OTHER.test(around.slice(0, at)),
    );
  });
}
