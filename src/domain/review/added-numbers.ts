import { formatNumber, type NumberedKind } from '../permalink/number.ts';

/** A file that a request to merge changes, as GitHub lists it. */
export interface ListedFile {
  readonly filename: string;
  readonly status: string;
  readonly patch?: string | undefined;
}

/**
 * The numbers that the new files of a request give to their pages, for the check of the requests after it.
 * @example addedNumbers([{ filename: 'content/articles/a/b.mdx', status: 'added', patch: '+number: 93' }],
 *   { article: 'content/articles', outcome: 'content/tree/outcomes' }) → ['А-93']
 */
export function addedNumbers(
  files: readonly ListedFile[],
  folders: Readonly<Record<NumberedKind, string>>,
): readonly string[] {
  return files.flatMap(({ filename, status, patch = '' }) => {
    const number = /^\+number:[ \t]*([1-9]\d{0,5})[ \t\r]*$/m.exec(patch)?.[1];
    const kind = (['article', 'outcome'] as const).find((one) => filename.startsWith(`${folders[one]}/`));
    if (status !== 'added' || number === undefined || kind === undefined) return [];
    return [formatNumber(kind, Number(number))];
  });
}
