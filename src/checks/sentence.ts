import { placeholdersIn } from '../domain/mention/placeholders.ts';

/** How much of a text is shown where its end is wrong. */
const SHOWN_CHARACTERS = 40;

/** What keeps a text from standing alone, and what is expected in its place. */
export interface SentenceFault {
  readonly found: string;
  readonly expected: string;
}

/** Whether a text begins and ends as a sentence does; what stands alone is read without what is around it. */
export function sentenceFaults(text: string): readonly SentenceFault[] {
  const trimmed = text.trim();
  const opening = trimmed.replace(/^[«(“„]/, '');
  const begins = /^[\p{Lu}\d]/u.test(opening) || placeholdersIn(opening)[0]?.start === 0;
  const ends = /[.!?…][»)”“]?$/.test(trimmed);
  return [
    ...(begins ? [] : [{ found: text, expected: 'заглавную букву в начале' }]),
    ...(ends ? [] : [{ found: endOf(trimmed), expected: 'точку или другой знак в конце: . ! ? …' }]),
  ];
}

/** Whether another sentence begins inside of a text. */
export function hasSeveralSentences(text: string): boolean {
  return /[.!?…][»)]?\s+[«(]?\p{Lu}/u.test(text);
}

function endOf(text: string): string {
  return text.length > SHOWN_CHARACTERS ? `…${text.slice(-SHOWN_CHARACTERS)}` : text;
}
