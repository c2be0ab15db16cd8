/** A text with the part that differs from another, and the words around it; what is left out stands as «…». */
export interface ChangedText {
  readonly lead: string;
  readonly changed: string;
  readonly tail: string;
}

/** Words that are shown on each side of what changed. */
const CONTEXT_WORDS = 6;

/**
 * Where two texts differ, with the words around it.
 * @example wordChange('Вернём за 3 дня.', 'Вернём за 5 дней.') → [{ lead: 'Вернём за', changed: '3 дня.', … }, { … '5 дней.' … }]
 */
export function wordChange(before: string, after: string): readonly [ChangedText, ChangedText] {
  const [old, young] = [wordsOf(before), wordsOf(after)];
  const start = sameWords(old, young);
  const end = sameWords(old.slice(start).reverse(), young.slice(start).reverse());
  const part = (words: readonly string[]): ChangedText => ({
    lead: [...(start > CONTEXT_WORDS ? ['…'] : []), ...words.slice(0, start).slice(-CONTEXT_WORDS)].join(' '),
    changed: words.slice(start, words.length - end).join(' '),
    tail: [
      ...words.slice(words.length - end).slice(0, CONTEXT_WORDS),
      ...(end > CONTEXT_WORDS ? ['…'] : []),
    ].join(' '),
  });
  return [part(old), part(young)];
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** How many words both begin with. */
function sameWords(some: readonly string[], others: readonly string[]): number {
  const count = some.findIndex((word, index) => word !== others[index]);
  return count < 0 ? some.length : count;
}
