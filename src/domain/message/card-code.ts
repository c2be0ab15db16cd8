import { codeFinder, ENOUGH } from './code-numbers.ts';

/** The code's name by its letters, however they are called: «си ви си», «цвв». */
const NAME = /^(?:cv[cvpn]?|[сцк]в[свкц]|кав|(?:[скц][иэе]?-?){1,2}[вb][иэе]\p{L}*)2?(?:-\p{L}+)?$/u;
const BY_LETTERS = /(?<!\p{L})[сцк][иэе] ?-?в[иэе](?: ?-?[сцвк][иэе])?(?!\p{L})/gu;
/** The month a card expires in. */
const MONTH = /(?<![\d./])(?:0[1-9]|1[0-2])[/.][23]\d(?![\d./])/g;

const tells = codeFinder({
  isCode: (grouping) => /^(?:3|1-1-1|1-2|2-1)$/.test(grouping),
  signs: [
    [NAME, ENOUGH],
    [
      /^(?:чек|накладн|коробк|упаков|нож|инструкц|плать|ткан|открыт|этикет|царап|скол|размер|страниц|хранен|полк|лояльн|подар|скидк)/u,
      -4,
    ],
    [
      /^(?:оборот(?:а|е|к\p{L}|н\p{L}+)?|обратн(?:ая|ой|ую)|обратк\p{L}|изнанк\p{L}|задн\p{L}+|сзади|тыльн\p{L}+|попе|подпис\p{L}+|полоск?\p{L}+|тыл\p{L}*|спинк?[еы]|позади|перев[её]р\p{L}+)$/u,
      4,
    ],
    [/^(?:карт|пластик|visa|виз[аыу]|мастеркард)/u, 4],
    [/^код/u, 4],
    [/^(?:безопасн|защитн|секретн|проверочн)/u, 4],
    [/^(?:циф|трехзначн)/u, 3],
    [/^(?:3|три|трех|тремя)$/u, 2],
    [/^раза?$/u, -2],
    [/^(?:срок|действ|годн)/u, 4],
    [/^(?:оплат|плате|вв[оие]|вбив|спиш|банк|сайт|меня$|мо[яеи])/u, 1],
  ],
  groupings: [[/^1-1-1$/, 3]],
});

/** Whether the normal text tells the code of a card. */
export function hasCardCode(text: string): boolean {
  return tells(text.replace(BY_LETTERS, 'cvc').replace(MONTH, ' срок '));
}
