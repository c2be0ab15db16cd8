import type { ReadWords } from '../phrase-finder.ts';

/** What a message is called, in any case. */
export const MESSAGE = String.raw`(?<!\p{L})(?:заявк|обращени|письм|тикет|сообщени|жалоб|претензи|запрос|просьб|текст|вопрос|рассказ)\p{L}*`;
export const ANY_MESSAGE = new RegExp(MESSAGE, 'u');

/** Copies of papers are no copies of a message. */
export const PAPER = 'чек|паспорт|договор|акт|накладн|документ|квитанц|счет';
/** Who may write with the writer. */
export const RELATIVE = String.raw`жена|муж|сын|доч\p{L}+|мама|мать|папа|отец|брат|сестра|подруга|друг|сосед\p{L}*|коллега|свекровь|теща|родители|дети`;

export const WRITER = /^(?:я|мы)$/;
export const YOURS = /(?<!\p{L})ва(?:с|м|ш\p{L}*)(?!\p{L})/u;
/** What came to the writer was sent by others. */
export const CAME = /при(?:ш|хо|сл|сы)|полу/;
/** Whoever opens tickets does it himself. */
export const OPENS =
  /^(?:завел[аи]?|завожу|открыл[а]?|открываю|создал[а]?|создаю|оставил[а]?|оформил[а]?|наплодил[а]?|накатал[а]?|настрочил[а]?|насоздавал[а]?|заведен[аоы]|создан[аоы]|подан[аоы])$/;
/** What others are asked to do. */
export const ASKED = /(?<!\p{L})\p{L}{2,}(?:[йь]|и)те(?:сь)?(?!\p{L})/u;

export const NO_USE =
  'не (?:ответ|отвеч|дозвон|помог|работ|откры|отправ|приш|чита)|ответа нет|нет ответа|молч|закры|ошибк';
export const SENT_ON = 'совет|сказа|веле|попрос|просят|предлаг|предлож';
const AFTER = 'поэтому|назад|потом|затем';
const ASKING = String.raw`(?<!\p{L})(?:или|либо|где|как|куда|можно|какой|при)(?!\p{L})|\?`;
/** What tells that the writer went from one place to another since the first was of no use, or asks where to go. */
export const ONE_BY_ONE = new RegExp([NO_USE, SENT_ON, AFTER, ASKING].join('|'), 'u');

/** The words as they are written. */
export function textOf(words: ReadWords): string {
  return words.map(([word = '']) => word).join(' ');
}
