import type { Found } from './found.ts';
import { clauseAround } from './level-text.ts';

/** Whom somebody may write for, by the stems of the word: a message names them in the nominative. */
const PEOPLE: Readonly<Record<string, string>> = {
  'мам[аыуе]|мамой|матер[ьи]\\p{L}{0,2}|мать': 'мама',
  'пап[аыуе]|папой|от[ец]ц?\\p{L}{0,2}': 'папа',
  'бабушк\\p{L}{1,2}|бабул\\p{L}{1,2}': 'бабушка',
  'дедушк\\p{L}{1,2}|дед(?:а|у|ом)?': 'дедушка',
  'муж(?:а|у|ем)?': 'муж',
  'жен[аыуе]|женой': 'жена',
  'сын(?:а|у|ом)?': 'сын',
  'доч[ьк]\\p{L}{0,4}|дочер\\p{L}{1,2}': 'дочь',
  'брат(?:а|у|ом)?': 'брат',
  'сестр\\p{L}{1,2}': 'сестра',
  'тещ\\p{L}{1,2}': 'тёща',
  'свекров\\p{L}{1,3}': 'свекровь',
  'тет[яеию]|тетк\\p{L}|тетей': 'тётя',
  'дяд[яеию]|дядей': 'дядя',
  'подруг\\p{L}{1,2}|подруж\\p{L}{2,3}': 'подруга',
  'друг(?:а|у|ом)?': 'друг',
  'сосед(?:а|у|ом)?': 'сосед',
  'соседк\\p{L}{1,2}': 'соседка',
  'родител\\p{L}{1,3}': 'родители',
  'коллег\\p{L}{1,2}': 'коллега',
  'начальни[кц]\\p{L}{0,2}|директор\\p{L}{0,2}|шеф\\p{L}{0,2}': 'начальник',
  'парн[яюе]м?|молод\\p{L}+ человек\\p{L}{0,2}': 'парень',
  'внук(?:а|у|ом)?|внучк\\p{L}{1,2}': 'внук',
};
const PERSON = new RegExp(
  `(?<!\\p{L})(?:${Object.keys(PEOPLE)
    .map((forms) => `(${forms})`)
    .join('|')})(?!\\p{L})`,
  'gu',
);
const NAMES = Object.values(PEOPLE);

const MY = String.raw`(?:мо\p{L}{1,3}|сво\p{L}{1,3}|наш\p{L}{0,3}|пожил\p{L}{2,3}|стар\p{L}{2,4})?`;
/** What is written, done or owned for others. */
const FOR_THEM = new RegExp(
  String.raw`(?<!\p{L})(?:(?:пиш[уе]|написать|обраща\p{L}+|спрашива\p{L}+|хлопоч\p{L}+|прошу|узна\p{L}+)(?:\s[^\s]+)?\s(?:за|для|вместо|от имени|по просьбе|от)|помога\p{L}+|по просьбе|от имени|(?:заказ|аккаунт|кабинет|посылк|профил)\p{L}{0,2}(?:\s(?:на|у))?)\s*${MY}\s*$`,
  'u',
);
const TROUBLED =
  /^(?:\s\p{L}+){0,2}\s(?:(?:заказ(?:ал|ыва)|купил)\p{L}*(?! мне)|получил|оформ|не может|не получ|оплатил|не пон|не разб|жде|ждал|верну|сдал|потеря|не приш|приш|перевел|не умеет|плохо|просит|попросил|верн|прив(?:ез|ел)|прис)/u;
const GIFT = /(?:пода[рё]|для|сюрприз|с|на|юбиле|выбира\p{L}+|вместе)\s*$/u;
const OWN = /(?<!\p{L})(?:я (?:заказал|купил|оформ|оплатил|получил|жду))/u;

/**
 * On whose behalf a story is told, as a form takes it.
 * @example findBehalf('пишу за бабушку, ей не привезли лекарства') → [{ value: 'бабушка', … }]
 */
export function findBehalf(level: string): readonly Found[] {
  const found = Array.from(level.matchAll(PERSON)).flatMap(({ 0: text, index, ...groups }) => {
    const end = index + text.length;
    const { before, after } = clauseAround(level, index, end);
    const isSubject = TROUBLED.test(after) && !GIFT.test(before);
    if (!FOR_THEM.test(before) && (!isSubject || OWN.test(level))) return [];
    const group = NAMES.findIndex(
      (_, at) => (groups as readonly (string | undefined)[])[at + 1] !== undefined,
    );
    return [{ value: NAMES[group] ?? text, start: index, end }];
  });
  return found.slice(0, 1);
}

const SELLER =
  /(?<!\p{L})(?:я (?:сам\p{L}? )?(?:продавец|селлер|поставщик)|(?:мо[йяеи]|мою|наш[аеиу]?|моего|моей|моих|нашего) (?:магазин|карточк[аиу]|поставк|покупател|склад|бренд|товар\p{L}* (?:на складе|не виден|скры|заблок))\p{L}*|кабинет\p{L}? (?:продавца|селлера|поставщика)|(?:мы|я) (?:продаем|продаю|торгу\p{L}+|отгруз\p{L}+)|fb[os]|фбо|фбс|продаю|поставк[аи] (?:на склад|от|с|стоит|не)|покупатель (?:вернул|пишет|в отзыве)|поддержк\p{L} продавцов|на приемк\p{L}|модераци\p{L}|самозанят\p{L}+|расчетный счет в кабинете|штраф за (?:отмену|несоответствие|неявку))(?!\p{L})/u;
const BUYER = /(?<!\p{L})(?:я (?:обычн\p{L}+ |просто |простой )?покупатель(?:ница)?)(?!\p{L})/u;

/** Whether a seller or a buyer tells the story, if it says so. */
export function findSide(level: string): readonly Found[] {
  const [side, match] = SELLER.test(level)
    ? (['seller', SELLER.exec(level)] as const)
    : (['buyer', BUYER.exec(level)] as const);
  return match === null ? [] : [{ value: side, start: match.index, end: match.index + match[0].length }];
}
