/** What of a customer a reply may name, as editors write it in braces. */
export const BLANKS = { name: 'имя', order: 'заказ' } as const;

/** A blank of a reply. */
export type Blank = keyof typeof BLANKS;

/** What fills the blanks: what a message named or an operator typed. */
export type ReplyValues = Readonly<Partial<Record<Blank, string>>>;

/** How a blank that is left is named to the operator. */
export const BLANK_NAMES: Readonly<Record<Blank, string>> = { name: 'имя', order: 'номер заказа' };

const WRITTEN = /\{([^{}]*)\}/g;
/** What only leads to the blank: «Здравствуйте, {имя}!», «заказ № {заказ}». */
const LEAD = String.raw`(?:,? )?(?:№ ?)?`;

/** A piece of a text with blanks: words, or the place of a value. */
export type BlankPart = string | { readonly blank: Blank };

/**
 * Splits a text at its blanks; braces that name none stay words.
 * @example splitBlanks('Заказ {заказ} отменён') → ['Заказ ', { blank: 'order' }, ' отменён']
 */
export function splitBlanks(text: string): readonly BlankPart[] {
  const parts: BlankPart[] = [];
  let end = 0;
  for (const { 0: whole, 1: written = '', index } of text.matchAll(WRITTEN)) {
    const blank = blankOf(written);
    if (blank === undefined) continue;
    if (index > end) parts.push(text.slice(end, index));
    parts.push({ blank });
    end = index + whole.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

/**
 * The text without the blanks that have no value, and without what leads to them.
 * @example dropBlanks('Здравствуйте, {имя}! Заказ {заказ} отменён.', { order: '12' }) → 'Здравствуйте! Заказ {заказ} отменён.'
 */
export function dropBlanks(text: string, values: ReplyValues): string {
  return Object.entries(BLANKS).reduce(
    (left, [blank, written]) =>
      valueOf(values, blank as Blank) === ''
        ? left.replace(new RegExp(`${LEAD}\\{${written}\\}`, 'g'), '')
        : left,
    text,
  );
}

/** What stands for a blank, on one line; empty if nothing is known. */
export function valueOf(values: ReplyValues, blank: Blank): string {
  return (values[blank] ?? '').trim().replace(/\s+/g, ' ');
}

/**
 * What is wrong with the braces of a text: a name that no blank has, or a sentence that would not stand without its blank.
 * @example blankFaults('Ваш {город}') → ['{город}']
 */
export function blankFaults(text: string): readonly string[] {
  const unknown = Array.from(text.matchAll(/\{[^{}]*\}|[{}]/g), ([whole]) => whole).filter(
    (whole) => blankOf(whole.slice(1, -1)) === undefined,
  );
  const bare = dropBlanks(text, {});
  const broken = /^[^\p{L}\p{N}«]|(?:^|[\s(«])[,.:;!?)»]|[,:—] ?[,.!?]/u.exec(bare);
  return [...unknown, ...(broken === null || text === bare ? [] : [bare.trim()])];
}

function blankOf(written: string): Blank | undefined {
  return (Object.keys(BLANKS) as Blank[]).find((blank) => BLANKS[blank] === written);
}
