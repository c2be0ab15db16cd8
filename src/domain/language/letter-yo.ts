/** Words of their own with either letter; which was meant, only the sentence tells. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  'все',
  'чем',
  'нем',
  'узнает',
  'узнаете',
  'признает',
  'берет',
  'небо',
  'осел',
  'падеж',
  'совершенный',
  'истекший',
]);
/** So often a text spells the word with «ё» for once that it does with «е». */
const LEAST_TIMES_MORE = 5;

/**
 * Words that a text writes with «е» here and nearly everywhere with «ё», by the wrong spelling in small letters.
 * @example wordsWithoutYo(['ещё', 'ещё', 'ещё', 'ещё', 'ещё', 'еще']) → Map { 'еще' → 'ещё' }
 */
export function wordsWithoutYo(words: Iterable<string>): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const word of words) {
    const small = word.toLowerCase();
    if (/[её]/.test(small)) counts.set(small, (counts.get(small) ?? 0) + 1);
  }
  return new Map(
    [...counts].flatMap(([right, count]) => {
      const wrong = right.replaceAll('ё', 'е');
      const slips = counts.get(wrong) ?? 0;
      if (wrong === right || slips === 0 || OWN_WORDS.has(wrong)) return [];
      return count >= slips * LEAST_TIMES_MORE ? [[wrong, right] as const] : [];
    }),
  );
}
