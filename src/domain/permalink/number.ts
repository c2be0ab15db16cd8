/** What a number is of: `А-12` is an article, `Р-17` an outcome. */
export type NumberedKind = 'article' | 'outcome';

/** What the pages of a collection are called where numbers are told apart. */
export const NUMBERED = { articles: 'article', outcomes: 'outcome' } as const;

const LETTERS = { article: 'А', outcome: 'Р' } as const satisfies Record<NumberedKind, string>;

/**
 * The number as readers say and paste it.
 * @example formatNumber('article', 12) → 'А-12'
 */
export function formatNumber(kind: NumberedKind, number: number): string {
  return `${LETTERS[kind]}-${String(number)}`;
}

/** What an editor writes for a number that the check will name. */
export const OPEN_NUMBER = 'новый';

/**
 * The number for a new page: after all that pages have, had or are promised.
 * @example freeNumber([1, 7]) → 8
 */
export function freeNumber(used: Iterable<number>): number {
  return Math.max(0, ...used) + 1;
}

/** How a free number is told: as a line to copy. */
export function describeFree(number: number) {
  return { expected: `свободный номер: ${String(number)}`, fix: `number: ${String(number)}` };
}

/**
 * Reads a number as `formatNumber` writes it; `undefined` if the text is not one.
 * @example parseNumber('Р-17') → { kind: 'outcome', number: 17 }
 */
export function parseNumber(text: string): { kind: NumberedKind; number: number } | undefined {
  const match = /^([АР])-([1-9]\d*)$/.exec(text);
  if (match === null) return undefined;
  return { kind: match[1] === LETTERS.article ? 'article' : 'outcome', number: Number(match[2]) };
}
