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

/** What ends a clause, in a text that is read for values: a full stop between digits ends none. */
const CLAUSE_END =
  /[!?;,()\n]|(?<!(?:^|[\s\d])(?:р|руб|тыс|т|г|ул|д|кв|стр|им|тел|коп))\.(?!\d)|(?<=\s)[-–—](?=\s)/u;

/** The clause around a place of a level text, as what stands before the place and after it. */
export function clauseAround(
  level: string,
  start: number,
  end: number,
): { readonly before: string; readonly after: string } {
  return {
    before: level.slice(0, start).split(CLAUSE_END).at(-1) ?? '',
    after: level.slice(end).split(CLAUSE_END, 1)[0] ?? '',
  };
}
