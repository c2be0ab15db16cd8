import type { Contact, Urgency, Verdict } from '../domain/article/verdict.ts';

/** Word and sign of each verdict; the word of `routing` is completed by the department's name. */
export const VERDICTS: Readonly<Record<Verdict, { readonly word: string; readonly sign: string }>> = {
  can: { word: 'Может', sign: '✓' },
  cannot: { word: 'Не может', sign: '✕' },
  routing: { word: 'Решает', sign: '→' },
  wait: { word: 'Подождите', sign: '◷' },
  self: { word: 'Сделайте сами', sign: '◉' },
  contact: { word: 'Напишите', sign: '✎' },
};

/** The verdict in words, for a page about `contact` or a department. */
export function verdictWord(
  verdict: Verdict,
  about: { readonly department?: string | undefined; readonly contact?: Contact } = {},
): string {
  if (verdict === 'routing' && about.department !== undefined) {
    return `${VERDICTS.routing.word}: ${about.department}`;
  }
  const calls = about.contact === 'phone' || about.contact === 'courier';
  return verdict === 'contact' && calls ? 'Позвоните' : VERDICTS[verdict].word;
}

/** What the picture beside a link says of a page with the verdict: short, and true of every such page. */
export const CARD_WORDS: Readonly<Record<Verdict, string>> = {
  can: VERDICTS.can.word,
  cannot: VERDICTS.cannot.word,
  routing: 'Решает отдел',
  wait: VERDICTS.wait.word,
  self: VERDICTS.self.word,
  contact: 'Нужен человек',
};

/** How soon to act. */
export const URGENCIES: Readonly<Record<Urgency, string>> = {
  now: 'Сейчас',
  today: 'Сегодня',
  days: 'На днях',
  wait: 'Подождите',
};
