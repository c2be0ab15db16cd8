/**
 * How easy a Russian text reads: about 100 and more is very easy, below 30 very hard; `undefined` for a text without
 * Russian words. The formula is Flesch's reading ease with Оборнева's factors for Russian:
 * 206.835 − 1.3 · words a sentence − 60.1 · syllables a word.
 * @see Оборнева И. В. Автоматизированная оценка сложности учебных текстов на основе статистических параметров. М., 2006
 * @example readingEase('Мы ждём.') → 144.135
 */
export function readingEase(text: string): number | undefined {
  const sentences = text
    .split(/\n|[.!?…]+(?![\p{L}\p{N}])/u)
    .map(russianWords)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) return undefined;
  const syllables = words.join('').match(/[аеёиоуыэюя]/gi)?.length ?? 0;
  return 206.835 - (1.3 * words.length) / sentences.length - (60.1 * syllables) / words.length;
}

function russianWords(text: string): readonly string[] {
  return text.match(/[а-яё]+(?:-[а-яё]+)*/gi) ?? [];
}
