import Typograf from 'typograf';
import type { ReaderText } from '../checks/reader-texts.ts';
import { RANGE } from '../domain/language/typography.ts';

const RULES = [
  'common/punctuation/hellip',
  'common/space/afterComma',
  'common/space/delRepeatSpace',
  'ru/dash/main',
];
const QUOTES = 'common/punctuation/quote';

const plain = typograf(RULES);
const quoting = typograf([...RULES, QUOTES]);

/**
 * A Russian text with its quotes, dashes, dots and spaces set right, everything else untouched.
 * @example setType('Раздел "Чат" - 5 - 7 дней...') → 'Раздел «Чат» — 5–7 дней…'
 */
export function setType(text: string): string {
  // Part of a sentence may begin with another part's closing quote, which typograf would turn round.
  const quotesArePaired = (text.match(/"/g) ?? []).length % 2 === 0 && !/[«»]/.test(text);
  const set = (quotesArePaired ? quoting : plain)
    .execute(text)
    .replaceAll('\u00A0—', ' —')
    // Typograf puts a dash between numbers, and leaves a hyphen there.
    .replace(RANGE, '$1–$2');
  return lettersOf(set) === lettersOf(text) ? set : text;
}

/** A file with its texts set right where they stand as they are read; a text spelled otherwise, with escapes, stays. */
export function setTypeIn(source: string, texts: readonly Pick<ReaderText, 'text' | 'lineAt'>[]): string {
  const lines = source.split('\n');
  for (const { text, lineAt } of texts) {
    for (const { 0: part, index } of text.matchAll(/[^\n]+/g)) {
      const at = lineAt(index) - 1;
      const line = lines[at];
      if (line !== undefined) lines[at] = line.replace(part, () => setType(part));
    }
  }
  return lines.join('\n');
}

function typograf(rules: string[]): Typograf {
  const made = new Typograf({ locale: ['ru', 'en-US'], disableRule: '*', enableRule: rules });
  made.addSafeTag('{{', '}}');
  made.addSafeTag('https?://', '(?=\\s|$)');
  return made;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}{}:/]/gu, '');
}
