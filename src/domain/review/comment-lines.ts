import { counted, PAGES, type PluralForms } from '../language/plural.ts';
import { inertText } from './inert-text.ts';
import { wordChange, type ChangedText } from './word-change.ts';

const TITLE_LETTERS = 120;
const CHANGED_LETTERS = 400;
const CONTEXT_LETTERS = 150;
const WORD_LETTERS = 60;
const MOST_LINES = 15;
const MOST_NAMES = 20;

/** What a page of either build is called by. */
interface Named {
  readonly number: string | null;
  readonly title: string;
}

/**
 * A short text of a build, for a comment: an id, a number, an address.
 * @example wordText('А-12') → 'А-12'
 */
export function wordText(text: string): string {
  return inertText(text, WORD_LETTERS);
}

/**
 * A title in quotation marks.
 * @example titleText('Где заказ?') → '«Где заказ?»'
 */
export function titleText(title: string): string {
  return `«${inertText(title, TITLE_LETTERS)}»`;
}

/**
 * A page by its number and title; questions have no number.
 * @example pageText({ number: 'А-12', title: 'Где заказ?' }) → 'А-12 «Где заказ?»'
 */
export function pageText({ number, title }: Named): string {
  return number === null ? titleText(title) : `${wordText(number)} ${titleText(title)}`;
}

/**
 * Pages by their numbers, those without one by title; of many the first.
 * @example pagesText([{ number: 'А-12', title: 'Где заказ?' }]) → '1 страница (А-12)'
 */
export function pagesText(pages: readonly Named[]): string {
  const names = pages.map(({ number, title }) => (number === null ? titleText(title) : wordText(number)));
  const count = counted(pages.length, PAGES);
  return pages.length === 0 ? 'страниц нет' : `${count} (${namesText(names)})`;
}

/** The names in a row, of many the first. */
export function namesText(names: readonly string[], separator = ', '): string {
  const left = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join(separator) + (left > 0 ? ` и ещё ${String(left)}` : '');
}

/** The lines of each item, of many items the first, and how many are left out. */
export function listed<T>(
  items: readonly T[],
  forms: PluralForms,
  linesOf: (item: T) => string | readonly string[],
): readonly string[] {
  const left = items.length - MOST_LINES;
  return [
    ...items.slice(0, MOST_LINES).flatMap(linesOf),
    ...(left > 0 ? [`- и ещё ${counted(left, forms)}`] : []),
  ];
}

/** What a text was and is, as the two lines below an item; the words that differ stand out. */
export function changeLines(before: string, after: string, what = ''): readonly string[] {
  const [old, young] = wordChange(before, after);
  const label = what === '' ? '' : `${what}, `;
  return [`  - ${label}было: ${changedText(old)}`, `  - ${label}стало: ${changedText(young)}`];
}

/** A text that is only there before or only there now, as a line below an item. */
export function wholeLine(text: string): string {
  return `  - ${inertText(text, CHANGED_LETTERS)}`;
}

function changedText({ lead, changed, tail }: ChangedText): string {
  const parts = [
    inertText(lead, CONTEXT_LETTERS),
    changed === '' ? '' : `**${inertText(changed, CHANGED_LETTERS)}**`,
    inertText(tail, CONTEXT_LETTERS),
  ];
  return parts.filter((part) => part !== '').join(' ');
}
