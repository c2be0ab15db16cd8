import type { ReadWords } from '../phrase-finder.ts';

/** What a message is called, in any case. */
export const MESSAGE = String.raw`(?<!\p{L})(?:заявк|обращени|письм|тикет|сообщени|жалоб|претензи|запрос|просьб|текст|вопрос|рассказ|заявлени)\p{L}*`;
export const ANY_MESSAGE = new RegExp(MESSAGE, 'u');

/** Copies of papers are no copies of a message. */
export const PAPER = 'чек|паспорт|договор(?!ил|ен)|акт(?!ив)|накладн|документ|квитанц|счет';

export const WRITER = /^(?:я|мы)$/;
export const YOURS = /(?<!\p{L})ва(?:с|м|ш\p{L}*)(?!\p{L})/u;
/** What came to the writer was sent by others. */
export const CAME = /при(?:ш(?!лос)|хо(?!дилос|дится)|сл|сы)|полу/;
/** Whoever opens tickets does it himself. */
export const OPENS =
  /^(?:завел[аи]?|завожу|открыл[а]?|открываю|создал[а]?|создаю|оставил[а]?|оформил[а]?|наплодил[а]?|накатал[а]?|настрочил[а]?|насоздавал[а]?|заведен[аоы]|создан[аоы]|подан[аоы])$/;
/** What others are asked to do. */
export const ASKED = /(?<!\p{L})\p{L}{2,}(?:[йь]|и)те(?:сь)?(?!\p{L})/u;

export const NO_USE =
  'не (?:ответ|отвеч|дозвон|помог|работ|откры|отправ|приш|чита)|ответа нет|нет ответа|молч|закры|ошибк';
export const SENT_ON = 'совет|сказа|веле|попрос|просят|предлаг|предлож';
const AFTER = 'поэтому|назад|потом(?!у)|затем';
const ASKING = String.raw`(?<!\p{L})(?:или|либо|где|как|куда|можно|какой|при)(?!\p{L})|\?`;
/** What tells that the writer went from one place to another since the first was of no use, or asks where to go. */
export const ONE_BY_ONE = new RegExp([NO_USE, SENT_ON, AFTER, ASKING].join('|'), 'u');

/** The words as they are written. */
export function textOf(words: ReadWords): string {
  return words.map(([word = '']) => word).join(' ');
}

const ALIKE = String.raw`(?:так|эт|т)(?:ой|ая|ое|ую|ие|от|а|о|у|и|им|ими|ем) же(?: сам\p{L}+)?|од(?:ин|но|на|ну|ни) и т(?:от|о|а|у|е) же|аналогичн\p{L}+|идентичн\p{L}+|одинаков\p{L}+`;
/** «То же самое», «об этом же», «такая же заявка», «этим же текстом», «один и тот же вопрос». */
export const SAME_MESSAGE = new RegExp(
  String.raw`(?<!\p{L})(?:то ?же самое|одно и то ?же|(?:о|об|про) (?:том|то|этом) же(?: сам\p{L}+)?|по (?:тому|той|этому|этой) же(?: сам\p{L}+)? (?:поводу|делу|теме|проблеме|вопросу)|(?:${ALIKE}) ${MESSAGE}|${MESSAGE} т(?:от|а|о|у) же)(?!\p{L}| врем)`,
  'u',
);
