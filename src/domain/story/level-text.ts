/**
 * The text in one case, with «е» for «ё» and each letter where it was, so that what is found in it is found in the text.
 * @example levelText('Ещё не приехал') → 'еще не приехал'
 */
export function levelText(text: string): string {
  return text.replace(/[\p{Lu}ё\u00a0\u202f\u2009]/gu, (sign) => {
    const level = sign.trim() === '' ? ' ' : sign.toLowerCase().replace('ё', 'е');
    return level.length === sign.length ? level : sign;
  });
}

/** A full stop ends nothing between digits and after these. */
const FULL_STOP = String.raw`(?<!(?:^|[\s\d])(?:р|руб|тыс|т|г|ул|д|кв|стр|им|тел|коп))\.(?!\d)`;
const CLAUSE_END = new RegExp(String.raw`[!?;:,()\n«»]|${FULL_STOP}|(?<=\s)[-–—](?=\s)`, 'u');
const SENTENCE_END = new RegExp(String.raw`[!?\n]|${FULL_STOP}`, 'u');

/** No clause or sentence is looked for farther than this. */
const REACH = 200;

/** The clause around a place of a level text, as what stands before the place and after it. */
export function clauseAround(
  level: string,
  start: number,
  end: number,
): { readonly before: string; readonly after: string } {
  return {
    before:
      level
        .slice(Math.max(0, start - REACH), start)
        .split(CLAUSE_END)
        .at(-1) ?? '',
    after: level.slice(end, end + REACH).split(CLAUSE_END, 1)[0] ?? '',
  };
}

/** The sentence around a place of a level text. */
export function sentenceAround(level: string, at: number): string {
  const before =
    level
      .slice(Math.max(0, at - REACH), at)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  return before + (level.slice(at, at + REACH).split(SENTENCE_END, 1)[0] ?? '');
}
