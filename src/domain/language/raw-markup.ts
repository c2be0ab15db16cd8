import { matchesIn } from './matches.ts';

/** Where a text is printed: in the body of a page, in a message, which is copied as it is, or in a field. */
export type MarkupPlace = 'body' | 'message' | 'field';

/** A mark that readers would see as it was typed. */
export interface RawMark {
  readonly start: number;
  readonly found: string;
  /** What works there. */
  readonly instead: string;
}

/** Marks and what works in their stead, by place; where nothing is said they are text. */
interface Rule extends Readonly<Partial<Record<MarkupPlace, string>>> {
  readonly pattern: RegExp;
  /** Whether they are marks only where a line begins. */
  readonly atLineStart?: true;
}

const PLAIN = { message: 'текст без разметки', field: 'текст без разметки' };
const ADDRESS = { message: 'адрес целиком, без скобок', field: PLAIN.field };
const MENTION = '{{period:…}} или {{channel:…}}';
const BOLD = '**слова**: звёздочки парами, вплотную к словам';

/** What is left of Markdown, GitHub's too, in a text of which all that works has been read. */
const RULES: readonly Rule[] = [
  {
    pattern: /^[ \t]*\|.*|^[ \t:-]*-{2,}[ \t:]*\|.*/gm,
    atLineStart: true,
    body: 'список вместо таблицы',
    ...PLAIN,
  },
  { pattern: /~~|~(?=\p{L})|(?<=\p{L})~/gu, body: 'текст без зачёркивания', ...PLAIN },
  { pattern: /^\[[ xхXХ]\](?= )/gm, atLineStart: true, body: '- пункт: список без галочек', ...PLAIN },
  { pattern: /\[\[[^\]\n]+\]\]/g, body: '[текст](адрес)', ...PLAIN },
  { pattern: /\[\^[^\]\n]+\]|^\^\S+$/gm, body: 'пояснение в самом тексте', ...PLAIN },
  {
    pattern: /\[[^\]\n]*\] ?\([^)\n]*\)/g,
    body: '[текст](адрес): вплотную, в адресе и имени картинки без пробелов',
    ...ADDRESS,
  },
  { pattern: /\[[^\]\n]+\]\([^)\n]*$/gm, body: '[текст](адрес): скобка в конце адреса', ...PLAIN },
  { pattern: /\[[^\]\n]+\]\[[^\]\n]*\]/g, body: '[текст](адрес): адрес в круглых скобках', ...PLAIN },
  { pattern: /\([^)\n]*\)\[[^\]\n]*\]/g, body: '[текст](адрес): сначала текст', ...ADDRESS },
  { pattern: /\bhttps?:\/\/[^\s)»]+|\bwww\.[^\s)»]+/g, body: '[текст](адрес)' },
  { pattern: /\*\*|\*(?=[\p{L}«])|(?<=[\p{L}»])\*/gu, body: BOLD, ...PLAIN },
  { pattern: /(?<![\p{L}_])__(?=[\p{L}«])|(?<=[\p{L}»])__(?![\p{L}_])/gu, body: BOLD, ...PLAIN },
  { pattern: /`/g, body: '«слова»: кавычки-ёлочки', ...PLAIN },
  {
    pattern: /^[ \t]*#{1,6} ?(?=\p{L})/gmu,
    atLineStart: true,
    body: '## Заголовок: после решёток пробел',
    ...PLAIN,
  },
  { pattern: /^[ \t]*[•·▪●◦‣]/gm, atLineStart: true, body: '- пункт: дефис и пробел' },
  { pattern: /^[ \t]*[-+](?=\p{L})/gmu, atLineStart: true, body: '- пункт: после дефиса пробел' },
  { pattern: /^[ \t]*\d{1,2}[.)](?=\p{L})/gmu, atLineStart: true, body: '1. пункт: после точки пробел' },
  {
    pattern: /< ?\/?[A-Za-z][^<>\n]*>/g,
    body: 'компонент без пробела после «<»',
    message: MENTION,
    field: MENTION,
  },
  { pattern: /&(?:[a-z]+|#\d+);/g, message: 'сам знак', field: 'сам знак' },
];

/** Any of the marks: most texts have none and need no further look. */
const ANY_MARK = /[|~*_`#•·▪●◦‣^<&[]|:\/\/|www\.|\)\[|^[ \t]*[-+\d]/m;

/**
 * Marks of Markdown that stay as they were typed; `startsLine` says whether the text begins where a line does.
 * @example rawMarks('Это **важно', 'body') → [{ start: 4, found: '**', instead: '**слова**: …' }]
 */
export function rawMarks(text: string, place: MarkupPlace, startsLine = true): readonly RawMark[] {
  if (!ANY_MARK.test(text)) return [];
  const marks = RULES.flatMap(({ pattern, atLineStart, [place]: instead }) =>
    instead === undefined
      ? []
      : matchesIn(text, pattern)
          .map(({ 0: found, index: start }) => ({ start, found, instead }))
          .filter(({ start }) => atLineStart !== true || startsLine || start > 0),
  );
  // What stands in another mark is the same mistake.
  return marks.filter(({ start }, at) =>
    marks.slice(0, at).every((one) => start < one.start || start >= one.start + one.found.length),
  );
}
