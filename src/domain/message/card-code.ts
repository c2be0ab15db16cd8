import { CVC, isNear, numbersIn, placesOf, sentencesIn } from './code-numbers.ts';

/** The code's name by the names of its letters: «си ви си». */
const CVC_BY_LETTERS = /(?<!\p{L})[сцк][иэе] в[иэе](?: [сцвк][иэе])?(?!\p{L})/gu;
/** The back and at once the number, of a text about paying: «на обороте у меня 882». */
const BACK_DIGITS =
  /(?:сторон\p{L}|оборот\p{L}|(?:^| )сзади)(?: (?:у|на|меня|ней|мо[ейю]+|visa|виз[ыаеу]|мир|мастеркард\p{L}{0,2}|пластик\p{L}|карт\p{L}|там|стоит|напис\p{L}+|[:–—-]))* \d/u;
const PAYING = /карт[аеуы]|оплат|возврат|верн|деньг|срок/;
const SIDE = String.raw`(?:обратн|оборотн|задн|тыльн)\p{L}{2,3} сторон\p{L}{0,2}|оборот\p{L}?`;
/** After a side these speak of a card; other words tell the side of what it is: «обратная сторона пледа». */
const OF_CARD = 'карт|код|цифр|сто[ия]|напис|указ|есть|мо|три|банк|пласт';
const CODE_NAMED = String.raw`(?:^| )трехзначн\p{L}+ (?:с|на|из) |(?:^| )(?:трехзначн|защитн|проверочн|секретн)\p{L}{2,3} (?:код|числ|номер)|номер безопасности`;
/** Cards of shops have codes, too. */
const OF_SHOP = 'лояльн|клиент|покупат|подар';
const CODE_OF = String.raw`(?:^| )код\p{L}{0,3} (?:защит|проверк|безопасност|(?:(?:на|от|с|моей) )?карт[аеы](?! \p{L}*(?:${OF_SHOP})))`;
const ON_CARD = 'карт|обор|обрат|задн|тыл|пласт|не|мо|банк';
const THREE_DIGITS = String.raw`(?:^| )(?:три|трех|тремя|3) (?:\p{L}+ )?циф\p{L}+(?!\p{L}| (?:на|в|из) (?!${ON_CARD}))`;
/** The code of a card by its place; its name is then that of the card, the code or its digits. */
const BACK = new RegExp(
  String.raw`(?:${SIDE})(?!\p{L}| (?!${OF_CARD})\p{L}{4})|обратк|изнанк|(?:^| )сзади|${CODE_NAMED}|${CODE_OF}|подпис|${THREE_DIGITS}`,
  'u',
);
const CARD = /(?:^| )(?:карт|код|циф|номер безоп)/;
const CVC_DIGITS = 3;

/** The month a card expires in, and its code at once. */
const AFTER_MONTH =
  /(?:^|\D)(?:0[1-9]|1[0-2])\/[23]\d(?:[ ,;/]{1,3}| и |[ ,]{1,2}(?:и )?(?!дом|кв)\p{L}{2,4}:? )\d{3}(?![\d.,-]?\d| ?(?:руб|р(?!\p{L})|₽|шт|\d))/u;
/** When the card expires, and its code. */
const AFTER_TERM = /(?:срок|действ|годн)[^!?]{0,30}\d[^!?\d]{0,4}код[ :–—-]{1,3}\d{3}(?![\d.,-]?\d)/u;

/** Whether the text tells the code of a card. */
export function hasCardCode(text: string): boolean {
  const isPaying = PAYING.test(text) && !text.includes('спереди');
  return (
    AFTER_MONTH.test(text) ||
    (AFTER_TERM.test(text) && text.includes('карт')) ||
    sentencesIn(text.replace(CVC_BY_LETTERS, 'cvc')).some((tokens) => {
      const codes = numbersIn(tokens, (groups) => {
        return groups.join('').length === CVC_DIGITS && (groups.length === 1 || groups.length === CVC_DIGITS);
      });
      if (codes.length === 0) return false;
      const words = tokens.map(({ text: word }) => word).join(' ');
      const isOnBack = BACK.test(words) && (CARD.test(words) || (isPaying && BACK_DIGITS.test(words)));
      return isOnBack || isNear(codes, placesOf(tokens, CVC));
    })
  );
}
