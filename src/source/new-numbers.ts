import { describeFree, freeNumber, OPEN_NUMBER, parseNumber } from '../domain/permalink/number.ts';
import { issueAt, type Issue } from '../domain/report/issue.ts';
import { quoteIn } from '../domain/report/quote.ts';
import type { Written } from '../schemas/content-draft.ts';
import type { NumberSettings } from './environment.ts';
import { valueAt } from './schema-field.ts';

/** A page whose author asks for a number, and the one that it gets. */
export interface NewNumber {
  readonly entry: Written;
  readonly number: number;
}

/** The numbers of the pages with `number: новый`. */
export function newNumbers(written: readonly Written[], { taken }: NumberSettings): readonly NewNumber[] {
  return (['articles', 'outcomes'] as const).flatMap((collection) => {
    const first = freeNumberIn(collection, written, taken);
    return written
      .filter((entry) => entry.collection === collection && isNew(entry))
      .map((entry, at) => ({ entry, number: first + at }));
  });
}

/** What the author is told before the page may be published. */
export function newNumberIssue({ entry: { file, value, lineOf }, number }: NewNumber): Issue {
  return issueAt(
    'number-new',
    { file, line: lineOf(['number']) },
    { found: quoteIn(valueAt(value, 'number'), ['number']), ...describeFree(number) },
  );
}

/** The next number that no page of the collection has, had, or will have by a request that goes first. */
export function freeNumberIn(
  collection: Written['collection'],
  written: readonly Written[],
  taken: NumberSettings['taken'],
): number {
  const kind = collection === 'articles' ? 'article' : 'outcome';
  const [lock] = written.filter((entry) => entry.collection === 'permalinks');
  const used = [
    ...written.flatMap((entry) => (entry.collection === collection ? [valueAt(entry.value, 'number')] : [])),
    ...Object.keys(Object(valueAt(lock?.value, collection)) as object),
    ...[...taken.keys()].map(parseNumber).flatMap((one) => (one?.kind === kind ? one.number : [])),
  ];
  return freeNumber(used.map(Number).filter(Number.isInteger));
}

function isNew({ value }: Written): boolean {
  const number = valueAt(value, 'number');
  return typeof number === 'string' && number.trim().toLowerCase() === OPEN_NUMBER;
}
