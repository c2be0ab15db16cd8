import { ANY_MESSAGE, CAME, MESSAGE, OPENS, textOf } from './parts.ts';
import type { Sign, TextSign } from './sign.ts';

const ORDINAL_ENDING = 'ую|ое|ая|ой|ый|ью|ье|ья|ий|[ауо]';
const ASIDE = '(?:, [^,.!?]{1,20},)?';
/** «Письмом», «оставил», «пишу», «у вас» between which of them and where. */
const HOW = '(?: [а-я]+(?:ом|ой|л[аи]?|ю|жу)| у вас)?';
const counted = (ordinals: string) =>
  String.raw`(?<!\p{L})(?:${ordinals})(?:${ORDINAL_ENDING})(?: ${MESSAGE})?${ASIDE}${HOW} (?:в|во|через|по|на|вот|это|[–—-])(?!\p{L})`;
const COUNTING = new RegExp(
  `${counted('перв|втор|одн')}[^.!?]{0,120}${counted('втор|трет|четверт|друг|одн')}`,
  'u',
);
/** «Заявки сразу три». */
const SEVERAL = String.raw`(?:две?|двое|три|трое|четыре|пять|несколько)`;
const SEVERAL_MESSAGES = new RegExp(
  String.raw`(?<!\p{L})(?:${SEVERAL} (?:\p{L}+ )?${MESSAGE}|${MESSAGE} (?:\p{L}+ )?${SEVERAL})(?!\p{L})`,
  'u',
);
/** «Первую заявку в кабинете, вторую через менеджера»: messages are counted by where they went. */
export const countsMessages: TextSign = ({ text, sentences }, { sends, countPlaces }) =>
  COUNTING.test(text) &&
  ANY_MESSAGE.test(text) &&
  (SEVERAL_MESSAGES.test(text) ||
    sentences.some(
      ({ words }) => sends(words) || (ANY_MESSAGE.test(textOf(words)) && countPlaces(words) > 1),
    ));

const MANY = String.raw`(?:дв[ае]|три|четыре|пять|шесть|семь|восемь|девять|десять|несколько|десят\p{L}+|куч[ау]|пачк[ау]|стопк[ау])`;
const SAME_AS_THIS = String.raw`(?:(?:так(?:их|ие)|тех|те) же|одинаков\p{L}+|идентичн\p{L}+|копи[йи]|подобных)`;
/** An application for something else is another matter: «три заявки на возврат». */
const FOR_SOMETHING = String.raw`:? на (?!одну|эту|тот|то же)`;
const MANY_TICKETS = new RegExp(
  [
    // «12 обращений»
    String.raw`(?<![\p{L}\d])\d{1,2} (?:тикет(?:а|ов)|обращени[яй]|заяв(?:ки|ок))(?!:? на |\p{L})`,
    // «три новых тикета»
    String.raw`(?<!\p{L})${MANY} (?:(?!${SAME_AS_THIS})\p{L}+ )?(?:тикет|обращени|заявк|заявок)\p{L}*(?!${FOR_SOMETHING}|\p{L})`,
    // «ещё пять таких же обращений»
    String.raw`(?<!\p{L})(?:${MANY}|еще) (?:\p{L}+ )?${SAME_AS_THIS}(?: ${MESSAGE})?(?!\p{L})`,
    // «тикетов штук шесть»
    String.raw`(?<!\p{L})(?:тикетов|обращений|заявок) (?:\p{L}+ )?(?:штук )?${MANY}(?!\p{L}|:? на )`,
  ].join('|'),
  'u',
);
const OTHERS =
  /^(?:вы|он|она|они|(?:чат-)?бот|магазин|система|поддержка|продав(?:ец|цы)|(?:оператор|сотрудник|менеджер)[ыи]?|сотрудница)$/u;
/** «Завела три тикета», «тикетов штук шесть». */
export const opensMany: Sign = ({ sentence, words }, { sendsHimself }) =>
  MANY_TICKETS.test(sentence) &&
  !words.some(([word = '']) => OTHERS.test(word)) &&
  (sendsHimself(words) || words.some(([word = '']) => OPENS.test(word)));

const SEVERAL_OR_ALL = String.raw`дв(?:а|е|ух|ум)|об(?:а|е|оих|еих)|тр(?:и|ех|ем)|четыр\p{L}+|пят[ьи]|нескольк\p{L}+|разны[ехм]|кажд\p{L}+|вс[ею][хм]?`;
const PLACE =
  'мест|канал|адрес|чат|почт|ящик|мессенджер|соцсет|групп|окн|отдел|бот|форм|аккаунт|инстанци|служб|окош|щел|экземпляр|направлени|вариант\\p{L}* связи|способ\\p{L}* связи';
const SEVERAL_PLACES = new RegExp(
  String.raw`(?<!\p{L})(?:(?:в|во|на|по|через) )?(?:(?:${SEVERAL_OR_ALL}) ){1,2}(?:ваш\p{L}+ )?(?:${PLACE})`,
  'u',
);
/** «Заявка висит в трёх местах». */
const HANGING = new RegExp(
  String.raw`${MESSAGE} (?:[\p{L}-]+ ){0,3}(?:вис|леж|составл|жд[еу]т|крут|(?:на|от|разо)(?:прав|сл)\p{L}*н|(?:у|раз|по|при)?(?:ш[ел]|лет|ход|ид))`,
  'u',
);
const OWN_PRESENT = /(?<!\p{L})\p{L}+(?:[аяу]ю|[аяу]ем)(?!\p{L})/u;
const OF_MESSAGES = new RegExp(String.raw`${MESSAGE}|(?<!\p{L})связи(?!\p{L})`, 'u');
/** «Пишу в двух чатах», «заявка висит на трёх ваших почтах», «бросаю сообщение во все окна». */
export const countsPlaces: Sign = ({ sentence, words }, { sendsHimself }) =>
  SEVERAL_PLACES.test(sentence) &&
  (sendsHimself(words) ||
    words.some(([word = '']) => OPENS.test(word)) ||
    HANGING.test(sentence) ||
    (OWN_PRESENT.test(sentence) && OF_MESSAGES.test(sentence))) &&
  !CAME.test(sentence);
