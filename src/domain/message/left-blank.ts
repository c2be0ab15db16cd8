import type { MessageRules } from './message-rules.ts';
import { normalText } from './normal-text.ts';

const LATIN_NAMES = 'order|name|date|phone|number|sum|amount|address';
/** What a template shows where something is to be filled in, whatever it is called. */
const MARKS = new RegExp(
  [
    // Lines and dots to write on, and crosses in place of digits, but no size; not the end of «думаю...», not names of files.
    String.raw`(?:^|[\s«"(№#:.])_{2,}(?:-_{2,})*(?:[\s.,;:!?»")]|$)`,
    String.raw`(?:^|[\s«"(№#:°])(?:\.{4,}|…{2,})(?:[\s,;:!?»")]|$)`,
    String.raw`(?<!размер[а-я]{0,3})(?:^|[\s№#:])(?:\+?[78][ -]?)?(?:[xх]{3,}(?= ?(?:руб|р\.|₽|шт|дн))|[xх]{4,}(?:-[xх]+)*|[xх]{2,}-[xх]{2,})(?:[\s.,;:!?]|$)`,
    // «От ... ноября»: nobody stops to think after such a word.
    String.raw`(?:^|\s)(?:(?:от|с|до|за|на|для|заказу?|номер|зовут) |\+7 |(?:г|ул|д|кв)\. ?)(?:\.{3}|…)(?=[\s.,]|$)`,
    String.raw`(?:^|\s)(?:[xх]{2}|дд|dd|_{2})[./][xх_мm]{2}[./][xх_гy\d]{2,4}`,
    String.raw`(?:^|\s)(?:_ _|дд[./]мм(?![а-я])|\.\.[./]\.\.)`,
    // Zeros in place of a number or a day.
    String.raw`№\s?0{3,}(?:-?0)*(?!\d)|(?:^|\s)00\.00\.(?:00)+(?!\d)`,
    // «Здравствуйте, null!»: a program had nothing to fill in.
    String.raw`(?:заказ\p{L}{0,2}|№|уважаем\p{L}+|здравствуйте,?|зовут) (?:null|undefined|nan)(?![\p{L}\d])`,
    String.raw`\((?:не)?нужное (?:подч|зач|выб|отм)`,
    // Room for a value before its unit, and empty quotes.
    String.raw`[\p{L}:»][^\S\n]{3,}(?:руб|р\.|₽|шт|кг|дн|г\.|год|сут|час|мин|мес|(?:янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)|20\d\d)`,
    String.raw`(?:«[\s_]*»|(?:^|\s)(?:"\s*"|“\s*”))(?!\p{L})`,
    // «***вписать***», but not a word in bold that tells something.
    String.raw`\*{1,3}\s?(?:(?:в|у|под)?(?:пиши|писать|каж|казать|став)|подстав|дополн|заполн|введ|ввест)\p{L}*(?: [\p{L}]+){0,2}\s?\*{1,3}(?![\p{L}\d])`,
    // The sign of a number without one.
    String.raw`№\s*(?:n(?![\p{L}\d])|\([а-я ]+\)|[,.;:!?)»…]|$|(?:от|на|за|и|в|не)\s)`,
    // Names of fields; braces of code hold signs and quotes.
    String.raw`\{\{?\s?[\p{L}_][\p{L}_ -]{0,40}\}`,
    String.raw`<\s?(?:${LATIN_NAMES})[a-z_ ]{0,20}>|\[(?:${LATIN_NAMES})[a-z_ ]{0,20}\]|(?:^|\s)#(?:${LATIN_NAMES})(?!\p{L})`,
    String.raw`(?:^|\s)(?:%[\p{L}_]{3,20}%|#[\p{L}_]{3,20}#|\$\{?[a-z_]{4,20})`,
    String.raw`\[(?:\s?|[._…\s]{1,20})\]`,
  ].join('|'),
  'iu',
);

/** Names of fields in capitals where a value stands: «зовут ИМЯ», «от ДАТА», «СУММА рублей»; a button's begins with one. */
const IN_PLACE = new RegExp(
  [
    String.raw`<(?!без |не |нет )[а-яё][\p{L} ]{2,40}>`,
    String.raw`(?<![A-Z_])(?:YOUR|ORDER|INSERT|CLIENT|CUSTOMER|USER|PRODUCT)(?:_[A-Z]+)+`,
    // «Я, Фамилия Имя Отчество»: nobody is called so.
    String.raw`(?<=[,.!] |^|\n|от )(?:Фамилия|Имя)(?: (?:Имя|Отчество|Фамилия)){1,2}(?=[,.!\n]|$| прошу)`,
    String.raw`(?:[Дд]обр\p{L}+ (?:день|вечер|утро)|[Пп]ривет), (?:ИМЯ|ФИО)(?!\p{L})`,
    // «На „дата“ „время“»; a field of a page begins with a capital.
    String.raw`(?<!\p{L})(?:на|от|до|за|с|заказа?|товар) «(?:дата|число|время|номер|сумма|имя|название)(?: [а-яё]+)?»`,
    String.raw`«(?:НАЗВАНИЕ|НАИМЕНОВАНИЕ|ИМЯ|ФИО|НОМЕР|ДАТА)(?: [А-ЯЁ]+)?»`,
    String.raw`(?<!\p{L})[А-ЯЁ]{3,}(?:_[А-ЯЁ]{2,})+(?!\p{L})`,
    String.raw`(?<!\p{L})(?:зовут|[Яя]|[Уу]важаем\p{Ll}+|[Зз]дравствуйте),? (?:ИМЯ|ФИО|ФАМИЛИЯ)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:с|от|до|за|на|в|по|к) (?:ДАТА|СУММА|ФАМИЛИЯ|ПРИЧИНА)(?!\p{L})`,
    String.raw`(?:ть|ти) (?:СУММА|ДАТА|ФАМИЛИЯ)(?!\p{L})|СУММА руб`,
    String.raw`(?<!(?:[Пп]ис|каз|[Нн]аз)\p{Ll}* )(?<=\p{L},? )(?:НОМЕР|НАЗВАНИЕ|НАИМЕНОВАНИЕ) [А-ЯЁ]{5,}(?! ?[:№\d«А-ЯЁ])`,
  ].join('|'),
  'u',
);

/** «Поле [адрес] не сохраняется» tells of a page. */
const OF_PAGE =
  /(?<!\p{L})(?:пол[еяю]|шаблон|тег|метк|переменн|кнопк|вкладк|строк|граф[аеуы]|раздел)\p{L}* (?:\[[^\]\n]{1,40}\]|<[^>\n]{1,40}>|\{{1,2}[^}\n]{1,40}\}{1,2}|%\p{L}+%)/giu;
const QUOTATION = /«[^«»]{0,160}»/g;
const MARKED = /[[{<][^\]}>]*[\]}>]+|_+/g;

/** Makes what tells by the editors' names of fields whether a pasted template has blanks left. */
export function leftBlankFinder({ blankNames }: MessageRules): (text: string) => boolean {
  const names = blankNames.words.map((name) =>
    name.toLowerCase().replace(/ё/g, 'е').replace(/\*$/, '[а-я]*'),
  );
  const name = `(?:${names.join('|')})`;
  const named = new RegExp(
    [
      // In brackets any of them, in parentheses only those that tell the writer what to do or how.
      `[[<](?!без |не |нет )(?:[а-я]+ )?${name}(?:[ _](?!не )[а-я]+){0,4}[\\]>](?!\\()`,
      String.raw`\((?:(?:сюда |здесь |тут )?(?:указать|укажите|впи(?:сать|шите)|встав(?:ить|ьте)|подстав(?:ить|ьте)|опи(?:сать|шите)|напи(?:сать|шите))|ваш[аеи]? )[а-я ]{0,40}\)`,
      String.raw`\(${name}(?!.{0,40} не )[а-я ]{0,30} (?:цифрами|прописью|полностью|словами)[а-я ]{0,20}\)`,
      String.raw`[[<(]ф\.? ?и\.? ?о\.?[а-я ]{0,20}[\]>)]|\(фамилия[а-я ,]{1,40}\)`,
      String.raw`\((?:фио|имя|дата|сумма|наименование|название|номер)(?: (?!не |нет)[а-я]+(?<!ый|ая|ое|ен|на|но))?\)`,
      String.raw`\[[а-я ]{3,40} ?/ ?[а-я ]{3,40}\]|\[\d+ циф`,
      String.raw`(?<!\p{L})(?:заказ\p{L}? такой|от такого)-то(?!\p{L})`,
      // «/ФИО/», «*номер заказа*», but not a heading of what follows.
      String.raw`(?:^|\s)/${name}(?: [а-я]+)?/|\*${name}(?: [а-я]+)?\*{1,2}(?! ?[:\d*])`,
      `(?:^|[.!?] )(?:тут|здесь|сюда) (?:напишите|впишите|вставьте|укажите|вписать|вставить|указать) ${name}`,
    ].join('|'),
    'u',
  );
  // «Номер заказа:» with nothing after it but the next name, a mark or the end.
  const unfilled = new RegExp(
    `(?:^|[\\n,.;] ?)${name}(?: [а-я]+){0,3}:[^\\S\\n]*(?:(?:[,;.]|\\.{3}|…)(?: |$)|\\n\\s*(?:[а-я]+ ?){1,5}:|$)`,
  );
  return (written) => {
    const text = written.replace(OF_PAGE, ' ');
    // Its sign of a number would be written out.
    const own = text.replace(QUOTATION, (quoted) => (isCited(quoted) ? '-' : quoted));
    const plain = own.replace(/ё/gi, 'е').toLowerCase();
    return MARKS.test(plain) || IN_PLACE.test(text) || named.test(normalText(own)) || unfilled.test(plain);
  };
}

/** Whether a quotation holds words beside its marks: a page or a title has them so. */
function isCited(quoted: string): boolean {
  return /\p{L}{2}/u.test(quoted.replace(MARKED, ''));
}
